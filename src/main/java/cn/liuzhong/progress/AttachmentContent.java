package cn.liuzhong.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a photo or a file holds: read only when it is asked for. */
@Entity
@Immutable
class AttachmentContent {

    @Id
    UUID attachmentId;

    byte[] content;
}
