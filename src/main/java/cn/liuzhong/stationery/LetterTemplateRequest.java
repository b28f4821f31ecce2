package cn.liuzhong.stationery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file to print letters from. */
public record LetterTemplateRequest(
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = "[^/\\\\\\x00-\\x1F\\x7F]+\\.docx", message = "{invalid.template.name}")
                @Schema(description = "The file's name, without a path", examples = "提醒函.docx")
                String fileName,
        @NotEmpty
                @Size(max = CheckTemplate.MOST_BYTES)
                @Schema(description = "A docx of at most 5 MiB, in Base64", examples = "UEsDBA==")
                byte[] content) {}
