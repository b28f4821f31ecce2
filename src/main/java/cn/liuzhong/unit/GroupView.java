package cn.liuzhong.unit;

import cn.liuzhong.platform.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A work group as clients see it. */
@Schema(name = "Group")
public record GroupView(
        UUID id, String name, @Schema(nullable = true) String linkedLeader, boolean active, long version)
        implements Versioned {

    static GroupView of(WorkGroup group) {
        return new GroupView(group.id, group.name, group.linkedLeader, group.active, group.version);
    }
}
