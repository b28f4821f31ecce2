package cn.liuzhong.dashboard;

import cn.liuzhong.dashboard.rules.TodoKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for the one who asks. */
@Schema(name = "Todo")
public record TodoView(
        TodoKind kind,
        long count,
        @Schema(nullable = true, description = "Where it is listed; null where no list holds just this") String link) {}
