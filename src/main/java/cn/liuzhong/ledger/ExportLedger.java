package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.project.ProjectFilter;
import cn.liuzhong.reminder.ReminderFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes workbooks of what the lists show to whoever asks: the same rows, by the same filters. */
@ApplicationScoped
public class ExportLedger {

    private final ProjectSheets projects;
    private final ReminderSheet reminders;
    private final RankingSheet ranking;
    private final OfficeClock clock;

    ExportLedger(ProjectSheets projects, ReminderSheet reminders, RankingSheet ranking, OfficeClock clock) {
        this.projects = projects;
        this.reminders = reminders;
        this.ranking = ranking;
        this.clock = clock;
    }

    /** @throws InvalidInput when a filter is wrong; nothing is sent then */
    LedgerExport handle(Caller caller, ExportQuery query, ProjectFilter filter) {
        return switch (query.kind) {
            case PROJECTS -> new LedgerExport("项目台账" + clock.today() + ".xlsx", projects.of(caller, filter));
            case REMINDERS -> {
                if (query.period != null && !query.period.matches("(19|2\\d)\\d{2}-(0[1-9]|1[0-2])-H[12]")) {
                    throw new InvalidInput("/period", "period.half-month");
                }
                yield new LedgerExport(
                        "提醒一览表" + clock.today() + ".xlsx",
                        reminders.of(caller, new ReminderFilter(query.period, filter.unit(), query.status)));
            }
            case RANKING ->
                new LedgerExport("比看排名表" + clock.today() + ".xlsx", ranking.of(caller, query.period, query.unitKind));
        };
    }

    /** A ledger without projects, to be filled in. */
    LedgerExport template(Caller caller) {
        return new LedgerExport("台账模板.xlsx", projects.empty());
    }
}
