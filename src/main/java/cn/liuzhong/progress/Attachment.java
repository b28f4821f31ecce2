package cn.liuzhong.progress;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A photo or a file with a progress report. */
@Entity
@Immutable
class Attachment {

    @Id
    UUID id = Ids.next();

    UUID projectId;
    UUID reportId;

    /** The version of the report that it was attached to. */
    int number;

    String name;
    String mediaType;

    /** Bytes. */
    int size;

    /** Of the content, in hexadecimal. */
    String sha256;

    LocalDate takenOn;
    String attachedBy;
    Instant attachedAt;
}
