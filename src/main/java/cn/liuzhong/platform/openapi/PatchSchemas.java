package cn.liuzhong.platform.openapi;

import cn.liuzhong.platform.Patch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The bodies of merge patches (RFC 7396): their request's fields, none of them required, null where a field may go. */
final class PatchSchemas {

    private PatchSchemas() {}

    static void add(OpenAPI contract) {
        SchemaWalk.operations(contract)
                .filter(operation -> operation.getRequestBody() != null)
                .map(operation -> operation.getRequestBody().getContent())
                .filter(content -> content.hasMediaType(Patch.MEDIA_TYPE))
                .forEach(content -> describe(contract, content));
    }

    private static void describe(OpenAPI contract, Content content) {
        Schema request = content.getMediaType(Patch.MEDIA_TYPE).getSchema();
        content.removeMediaType("application/json");
        content.getMediaType(Patch.MEDIA_TYPE).setSchema(patchOf(contract, request));
    }

    private static Schema patchOf(OpenAPI contract, Schema reference) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        String name = ContractSchemas.nameIn(reference.getRef());
        Schema request = schemas.get(name);
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> required = request.getRequired() == null ? List.of() : request.getRequired();
        request.getProperties().forEach((field, schema) -> {
            boolean nested = schema.getRef() != null
                    && schemas.get(ContractSchemas.nameIn(schema.getRef())).getProperties() != null;
            Schema value = nested ? patchOf(contract, schema) : schema;
            properties.put(field, required.contains(field) ? value : orNull(value));
        });
        String patch = name.replaceFirst("(Change)?(Request)?$", "") + "Patch";
        contract.getComponents()
                .addSchema(
                        patch,
                        OASFactory.createSchema().addType(SchemaType.OBJECT).properties(properties));
        return OASFactory.createSchema().ref(ContractSchemas.referenceTo(patch));
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        List<SchemaType> types = new ArrayList<>(schema.getType());
        types.add(SchemaType.NULL);
        return copy(schema).type(types);
    }

    private static Schema copy(Schema schema) {
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .format(schema.getFormat())
                .pattern(schema.getPattern())
                .maxLength(schema.getMaxLength())
                .minimum(schema.getMinimum())
                .maximum(schema.getMaximum())
                .multipleOf(schema.getMultipleOf())
                .maxItems(schema.getMaxItems())
                .items(schema.getItems())
                .examples(schema.getExamples());
    }
}
