package cn.liuzhong.stationery;

import cn.liuzhong.platform.Versioned;
import cn.liuzhong.stationery.rules.LetterKind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The template in force of one kind of letter, without the file. */
@Schema(name = "LetterTemplate")
public record LetterTemplateView(
        LetterKind kind,
        String fileName,
        @Schema(description = "Bytes") int size,
        @Schema(description = "SHA-256 of the file, in hexadecimal") String sha256,
        @Schema(description = "It came with a release") boolean builtIn,
        @Schema(description = "{{field}}: what it may use") List<String> fields,
        @Schema(description = "{{field}}: what it must use") List<String> requiredFields,
        String changedBy,
        Instant changedAt,
        long version)
        implements Versioned {

    static LetterTemplateView of(LetterTemplate template) {
        return new LetterTemplateView(
                template.kind,
                template.fileName,
                template.size,
                template.sha256,
                template.builtIn,
                List.copyOf(template.kind.fields()),
                List.copyOf(template.kind.required()),
                template.changedBy,
                template.changedAt,
                template.version);
    }
}
