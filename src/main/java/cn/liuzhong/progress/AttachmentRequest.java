package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.FileKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo or a file to go with a progress report. */
public record AttachmentRequest(
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = "[^/\\\\\\x00-\\x1F\\x7F]+", message = "{invalid.file-name}")
                @Schema(description = "The file's name, without a path", examples = "主体结构.jpg")
                String name,
        @NotEmpty
                @Size(max = FileKind.MOST_BYTES)
                @Schema(
                        description = "JPEG, PNG, PDF, docx or xlsx of at most 5 MiB, in Base64",
                        examples = "/9j/4AAQSkZJRg==")
                byte[] content,
        @Schema(description = "When a photo was taken", examples = "2020-06-28") LocalDate takenOn) {}
