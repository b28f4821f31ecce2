package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewAction;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One step that an interview took, and who took it. */
@Entity
class InterviewStep {

    @Id
    UUID id = Ids.next();

    UUID interviewId;

    @Enumerated(EnumType.STRING)
    InterviewAction action;

    @Enumerated(EnumType.STRING)
    InterviewStatus fromStatus;

    @Enumerated(EnumType.STRING)
    InterviewStatus toStatus;

    String doneBy;
    Instant doneAt;
    String note;
}
