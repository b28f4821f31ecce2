package cn.liuzhong.ledger;

import cn.liuzhong.reminder.rules.ReminderStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which table is exported, and of which period. */
public class ExportQuery {

    @NotNull
    @QueryParam("kind")
    @Parameter(
            required = true,
            description =
                    "PROJECTS: the ledger, by the filters of the list; REMINDERS: letters, by `period`, `unit` and"
                            + " `status`; RANKING: 比看, by `period` and `unitKind`",
            example = "PROJECTS")
    ExportKind kind;

    @Size(max = 10)
    @QueryParam("period")
    @Parameter(description = "Of letters a half month, of a ranking a month", example = "2020-11-H1")
    String period;

    @Size(max = 50)
    @QueryParam("unitKind")
    @Parameter(
            description = "Of a ranking: of units of this kind, a code of the list UNIT_KIND",
            example = "SUBDISTRICT")
    String unitKind;

    @QueryParam("status")
    @Parameter(description = "Of letters")
    ReminderStatus status;
}
