package cn.liuzhong.letter;

import cn.liuzhong.letter.rules.PaperFormat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a printed letter. */
@Entity
@Immutable
@IdClass(PrintedCopy.Key.class)
@Table(name = "printed_letter_content")
class PrintedCopyContent {

    @Id
    UUID paperId;

    @Id
    @Enumerated(EnumType.STRING)
    PaperFormat format;

    byte[] content;
}
