package cn.liuzhong.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo or a file with a progress report, without what it holds. */
@Schema(name = "Attachment")
public record AttachmentView(
        UUID id,
        String name,
        @Schema(examples = "image/jpeg") String mediaType,
        @Schema(description = "Bytes") int size,
        @Schema(description = "SHA-256 of the content, in hexadecimal") String sha256,
        @Schema(description = "The version of the report that it was attached to") int number,
        @Schema(nullable = true) LocalDate takenOn,
        String attachedBy,
        Instant attachedAt) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id,
                attachment.name,
                attachment.mediaType,
                attachment.size,
                attachment.sha256,
                attachment.number,
                attachment.takenOn,
                attachment.attachedBy,
                attachment.attachedAt);
    }
}
