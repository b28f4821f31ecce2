package cn.liuzhong.unit;

import cn.liuzhong.platform.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as clients see it. */
@Schema(name = "Unit")
public record UnitView(
        UUID id,
        String name,
        @Schema(nullable = true) String shortName,
        @Schema(nullable = true) String uscc,
        @Schema(nullable = true) String linkedLeader,
        List<Contact> contacts,
        boolean active,
        @Schema(nullable = true, description = "Of the list UNIT_KIND; null: not ranked") String kindCode,
        long version)
        implements Versioned {

    static UnitView of(Unit unit) {
        return new UnitView(
                unit.id,
                unit.name,
                unit.shortName,
                unit.uscc,
                unit.linkedLeader,
                unit.contacts,
                unit.active,
                unit.kindCode,
                unit.version);
    }
}
