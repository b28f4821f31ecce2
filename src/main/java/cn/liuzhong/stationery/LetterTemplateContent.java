package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** The file of a template: read only when it is needed. */
@Entity
@Immutable
@IdClass(LetterTemplate.Key.class)
class LetterTemplateContent {

    @Id
    @Enumerated(EnumType.STRING)
    LetterKind kind;

    @Id
    int version;

    byte[] content;
}
