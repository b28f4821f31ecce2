package cn.liuzhong.codelist;

import cn.liuzhong.codelist.rules.CodeStatus;
import cn.liuzhong.platform.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as clients see it. */
@Schema(name = "Code")
public record CodeView(
        UUID id,
        CodeList list,
        String code,
        String name,
        @Schema(nullable = true) String nameEn,
        int sort,
        CodeStatus status,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        long version)
        implements Versioned {

    static CodeView of(CodeEntry entry) {
        return new CodeView(
                entry.id,
                entry.list,
                entry.code,
                entry.name,
                entry.nameEn,
                entry.sort,
                entry.status,
                entry.validFrom,
                entry.validTo,
                entry.version);
    }
}
