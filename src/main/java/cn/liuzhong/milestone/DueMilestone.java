package cn.liuzhong.milestone;

import cn.liuzhong.platform.Ref;
import java.time.LocalDate;
import java.util.UUID;

/** A milestone that is still to be done, in one line. */
public record DueMilestone(UUID id, Ref project, String name, LocalDate dueOn) {}
