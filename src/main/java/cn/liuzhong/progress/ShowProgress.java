package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.InvestmentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes views of reports; a constant number of statements, whatever their number. */
@ApplicationScoped
class ShowProgress {

    private final ProgressRepository reports;
    private final JudgeYear judge;
    private final ReadProjectFacts projects;
    private final CurrentSettings settings;

    ShowProgress(ProgressRepository reports, JudgeYear judge, ReadProjectFacts projects, CurrentSettings settings) {
        this.reports = reports;
        this.judge = judge;
        this.projects = projects;
        this.settings = settings;
    }

    /** After a change: with the version that the row has got by it, and how it stands now. */
    ProgressView changed(Caller caller, ProgressReport report) {
        judge.handle(report.projectId, report.year);
        reports.flush();
        return views(caller, List.of(report)).get(0);
    }

    List<ProgressView> views(Caller caller, List<ProgressReport> rows) {
        Map<UUID, ProgressVersion> latest =
                reports.latest(rows.stream().map(report -> report.id).toList());
        Map<UUID, Ref> names = projects.refs(
                caller, rows.stream().map(report -> report.projectId).toList());
        InvestmentSettings investment = settings.get(caller).rules().investment();
        return rows.stream()
                .map(report -> ProgressView.of(report, latest.get(report.id), names.get(report.projectId), investment))
                .toList();
    }
}
