package cn.liuzhong.interview;

import cn.liuzhong.lag.LagSnapshot;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** One lag that an interview is about. */
@Entity
@IdClass(InterviewItem.Key.class)
class InterviewItem {

    record Key(UUID interviewId, int position) {}

    @Id
    UUID interviewId;

    @Id
    int position;

    @Embedded
    LagSnapshot lag;

    InterviewItem() {}

    InterviewItem(UUID interviewId, int position, LagSnapshot lag) {
        this.interviewId = interviewId;
        this.position = position;
        this.lag = lag;
    }
}
