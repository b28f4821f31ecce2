package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.progress.rules.ProgressStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Counts the reports of a year that wait for somebody, of the projects that the caller sees. */
@ApplicationScoped
public class CountProgress {

    private final ProgressRepository reports;

    CountProgress(ProgressRepository reports) {
        this.reports = reports;
    }

    /** To be checked, or returned and not yet corrected; no entry where there is none. */
    @Transactional
    public Map<ProgressStatus, Long> undecided(Caller caller) {
        return reports.undecided(caller.scope());
    }
}
