package cn.liuzhong.stationery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who sends the letters, from one change to the next. Letters name the version, so it never changes. */
@Entity
@Immutable
class LetterHead {

    /** In the first version, which the database comes with. */
    private static final String NOT_STATED = "（待填）";

    @Id
    int version;

    /** 发文机关 */
    String issuer;

    /** 依据 */
    String basis;

    String contact;
    String phone;

    /** 纪要标志 */
    String minutesMark;

    String changedBy;
    Instant changedAt;

    /** Whether recipients can be told whom to ring up. */
    boolean statesPhone() {
        return !phone.equals(NOT_STATED);
    }
}
