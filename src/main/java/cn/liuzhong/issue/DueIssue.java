package cn.liuzhong.issue;

import cn.liuzhong.platform.Ref;
import java.time.LocalDate;
import java.util.UUID;

/** An issue whose closure was not requested yet, in one line. */
public record DueIssue(UUID id, Ref project, String title, LocalDate dueOn) {}
