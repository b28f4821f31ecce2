package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One version of a template, without its bytes. Every version is kept: letters name theirs. */
@Entity
@Immutable
@IdClass(LetterTemplate.Key.class)
class LetterTemplate {

    record Key(LetterKind kind, int version) {}

    @Id
    @Enumerated(EnumType.STRING)
    LetterKind kind;

    @Id
    int version;

    String fileName;

    /** Bytes. */
    int size;

    String sha256;

    /** It came with a release; the next release may bring a newer one. */
    boolean builtIn;

    String changedBy;
    Instant changedAt;
}
