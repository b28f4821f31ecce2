package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Reads progress reports. */
@ApplicationScoped
public class FindProgress {

    private final ProgressRepository reports;
    private final ReadProjectFacts projects;
    private final ShowProgress show;

    FindProgress(ProgressRepository reports, ReadProjectFacts projects, ShowProgress show) {
        this.reports = reports;
        this.projects = projects;
        this.show = show;
    }

    @Transactional
    public ProgressView one(Caller caller, UUID projectId, YearMonth month) {
        return show.views(caller, List.of(require(caller, projectId, month))).get(0);
    }

    /** The latest month first. */
    @Transactional
    public Page<ProgressView> ofProject(Caller caller, UUID projectId, Paging paging) {
        projects.of(caller, projectId);
        return page(caller, ProgressFilter.ofProject(projectId), paging);
    }

    @Transactional
    public Page<ProgressView> page(Caller caller, ProgressFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? reports.count(caller.scope(), filter) : null;
        return Page.cut(
                        reports.page(caller.scope(), filter, paging),
                        paging,
                        report -> Cursor.of(report.period, report.id),
                        total)
                .map(rows -> show.views(caller, rows));
    }

    /** Every version of a month, the latest first. */
    @Transactional
    public Page<ProgressVersionView> versions(Caller caller, UUID projectId, YearMonth month, Paging paging) {
        ProgressReport report = require(caller, projectId, month);
        Long total = paging.wantsTotal() ? (long) report.latest : null;
        return Page.cut(reports.versions(report.id, paging), paging, version -> Cursor.of(version.number), total)
                .map(rows -> rows.stream().map(ProgressVersionView::of).toList());
    }

    ProgressReport require(Caller caller, UUID projectId, YearMonth month) {
        projects.of(caller, projectId);
        return reports.ofMonth(projectId, month).orElseThrow(() -> new NoSuchRow("progress", month));
    }
}
