package cn.liuzhong.platform.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes the scanned schemas say what clients need, under names that they can read. */
final class ContractSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private ContractSchemas() {}

    /** Writes dates and ids where they are used, names pages after what they hold, keeps nothing beside a reference. */
    static void simplify(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        Map<String, Schema> texts = new HashMap<>(schemas);
        texts.values().removeIf(schema -> schema.getProperties() != null || schema.getEnumeration() != null);
        SchemaWalk.everywhere(contract, schema -> {
            inline(schema, texts);
            defaultOfItsType(schema);
        });

        Map<String, String> names = new HashMap<>();
        schemas.keySet().forEach(name -> pageNameOf(schemas.get(name)).ifPresent(page -> names.put(name, page)));
        names.forEach((old, page) -> schemas.put(page, schemas.remove(old)));
        SchemaWalk.everywhere(contract, schema -> {
            if (schema.getRef() != null && names.containsKey(nameIn(schema.getRef()))) {
                schema.setRef(names.get(nameIn(schema.getRef())));
            }
        });
        contract.getComponents().setSchemas(schemas);
    }

    /** What an answer shows it always shows; what nothing refers to goes. */
    static void finish(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Set<String> sent = reachable(contract, SchemaWalk::inRequest);
        Set<String> shown = reachable(contract, SchemaWalk::inAnswers);
        Set<String> asked = reachable(contract, SchemaWalk::inParameters);
        shown.stream().filter(name -> !sent.contains(name)).map(schemas::get).forEach(schema -> {
            if (schema.getProperties() != null) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
        Map<String, Schema> used = new TreeMap<>(schemas);
        used.keySet()
                .removeIf(name ->
                        !sent.contains(name) && !shown.contains(name) && !asked.contains(name) && !isOfProblems(name));
        contract.getComponents().setSchemas(used);
    }

    static String nameIn(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static String referenceTo(String name) {
        return PREFIX + name;
    }

    private static boolean isOfProblems(String name) {
        return name.equals("Problem") || name.equals("FieldError");
    }

    private static void inline(Schema schema, Map<String, Schema> texts) {
        boolean nullable = schema.getType() != null && schema.getType().contains(SchemaType.NULL);
        Schema text = Optional.ofNullable(schema.getRef())
                .or(() -> Optional.ofNullable(schema.getAnyOf())
                        .map(choice -> choice.get(0).getRef()))
                .map(reference -> texts.get(nameIn(reference)))
                .orElse(null);
        if (text != null) {
            schema.setRef(null);
            schema.setAnyOf(null);
            schema.setType(nullable ? List.of(SchemaType.STRING, SchemaType.NULL) : List.of(SchemaType.STRING));
            schema.setFormat(text.getFormat());
        } else if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        }
        if ("uuid".equals(schema.getFormat())) {
            schema.setPattern(null);
        }
    }

    /** The scanner leaves the defaults of parameters as the text of their annotation. */
    private static void defaultOfItsType(Schema schema) {
        if (schema.getDefaultValue() instanceof String text && schema.getType() != null) {
            if (schema.getType().contains(SchemaType.INTEGER)) {
                schema.setDefaultValue(new BigDecimal(text));
            } else if (schema.getType().contains(SchemaType.BOOLEAN)) {
                schema.setDefaultValue(Boolean.valueOf(text));
            }
        }
    }

    private static Optional<String> pageNameOf(Schema schema) {
        return Optional.ofNullable(schema.getProperties())
                .filter(properties -> properties.keySet().equals(Set.of("items", "next", "total")))
                .map(properties -> nameIn(properties.get("items").getItems().getRef()) + "Page");
    }

    private static Set<String> reachable(OpenAPI contract, BiConsumer<Operation, Consumer<Schema>> where) {
        Set<String> found = new TreeSet<>();
        SchemaWalk.operations(contract)
                .forEach(operation -> where.accept(operation, schema -> follow(contract, schema, found)));
        return found;
    }

    private static void follow(OpenAPI contract, Schema schema, Set<String> found) {
        if (schema.getRef() != null && found.add(nameIn(schema.getRef()))) {
            Schema target = contract.getComponents().getSchemas().get(nameIn(schema.getRef()));
            SchemaWalk.within(target, inner -> follow(contract, inner, found));
        }
    }
}
