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
        @Schema(description = "{{field}}: what each of them means") List<LetterTemplateField> fieldMeanings,
        @Schema(description = "[column]: what the row below the one with {{items}} may show of each lag")
                List<LetterTemplateField> columns,
        @Schema(
                        nullable = true,
                        description = "After a dry run: a made-up letter from the file that was sent, a PDF in Base64")
                byte[] trial,
        String changedBy,
        Instant changedAt,
        long version)
        implements Versioned {

    static LetterTemplateView of(
            LetterTemplate template,
            List<LetterTemplateField> fieldMeanings,
            List<LetterTemplateField> columns,
            byte[] trial) {
        return new LetterTemplateView(
                template.kind,
                template.fileName,
                template.size,
                template.sha256,
                template.builtIn,
                List.copyOf(template.kind.fields()),
                List.copyOf(template.kind.required()),
                fieldMeanings,
                columns,
                trial,
                template.changedBy,
                template.changedAt,
                template.version);
    }
}
