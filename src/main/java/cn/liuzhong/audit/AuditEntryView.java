package cn.liuzhong.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of one row as clients see it. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        @Schema(description = "Grows with time") long id,
        Instant at,
        @Schema(
                        description =
                                "The account that asked; `scheduler`, `demo` or `migration` for the service itself; `sql:` and"
                                        + " the database user for a change past the service")
                String account,
        @Schema(nullable = true, description = "The `X-Request-Id` of the request; null where there was none")
                String requestId,
        RowOperation operation,
        AuditedEntity entity,
        String entityId,
        @Schema(description = "The table of the row", examples = "milestone_step") String part,
        @Schema(description = "The key of the row in its table") String rowKey,
        List<FieldChange> changes) {

    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.id,
                entry.at,
                entry.account,
                entry.requestId,
                entry.operation,
                entry.entity,
                entry.entityId,
                entry.part,
                entry.rowKey,
                FieldChange.between(entry.before, entry.after));
    }
}
