package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Until which month a project was reported, for those who must not rewrite what was. */
@ApplicationScoped
public class FindReportedUntil {

    private final ProgressRepository reports;

    FindReportedUntil(ProgressRepository reports) {
        this.reports = reports;
    }

    /** The latest month with a report in force; who may see the project, the caller knows. */
    @Transactional
    public Optional<YearMonth> of(Caller caller, UUID projectId) {
        return reports.lastInForce(projectId).map(ProgressReport::yearMonth);
    }
}
