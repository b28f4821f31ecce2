package cn.liuzhong.interview;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One 约谈通知书 or 约谈纪要: what it says, and what it is printed with, was fixed when it was made. */
@Entity
@Immutable
class InterviewPaper {

    @Id
    UUID id = Ids.next();

    UUID interviewId;

    /** That made it; none of those from before steps were kept with them. */
    UUID stepId;

    @Enumerated(EnumType.STRING)
    LetterKind kind;

    /** Of its interview and kind, from 1; the last is in force. */
    int number;

    int numberYear;
    int numberInYear;
    LocalDate issuedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    PaperFacts facts;

    int headVersion;
    int templateVersion;

    boolean isFirst() {
        return number == 1;
    }
}
