package cn.liuzhong.letter;

import cn.liuzhong.letter.rules.PaperFormat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A letter in one format, as it was first asked for; never printed again. */
@Entity
@Immutable
@IdClass(PrintedCopy.Key.class)
@Table(name = "printed_letter")
class PrintedCopy {

    record Key(UUID paperId, PaperFormat format) {}

    /** A letter (reminder), or a paper of an interview. */
    @Id
    UUID paperId;

    @Id
    @Enumerated(EnumType.STRING)
    PaperFormat format;

    String sha256;

    /** Bytes. */
    int size;

    Instant printedAt;
}
