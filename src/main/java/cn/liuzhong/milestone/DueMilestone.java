package cn.liuzhong.milestone;

import cn.liuzhong.platform.Ref;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone that is still to be done, in one line. */
@Schema(name = "DueMilestone")
public record DueMilestone(UUID id, Ref project, String name, LocalDate dueOn) {}
