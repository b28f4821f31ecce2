package cn.liuzhong.codelist;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which list an address names. */
public class CodeListPath {

    @PathParam("list")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "categories",
                                "issue-types",
                                "factors",
                                "causes",
                                "phases",
                                "funding-sources",
                                "unit-kinds"
                            }),
            example = "categories")
    String list;

    CodeList get() {
        return CodeList.ofPath(list);
    }
}
