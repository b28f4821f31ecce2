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
import java.util.UUID;

/** Reads 把握度. */
@ApplicationScoped
public class FindConfidence {

    private final ConfidenceRepository confidences;
    private final ReadProjectFacts projects;

    FindConfidence(ConfidenceRepository confidences, ReadProjectFacts projects) {
        this.confidences = confidences;
        this.projects = projects;
    }

    /** What counts for the month. */
    @Transactional
    public ConfidenceView one(Caller caller, UUID projectId, YearMonth month) {
        projects.of(caller, projectId);
        return confidences
                .ofMonth(projectId, month)
                .map(ConfidenceView::of)
                .orElseThrow(() -> new NoSuchRow("confidence", month));
    }

    /** Everything that was stated, the last first. */
    @Transactional
    public Page<ConfidenceView> ofProject(Caller caller, UUID projectId, Paging paging) {
        projects.of(caller, projectId);
        Long total = paging.wantsTotal() ? confidences.count("projectId", projectId) : null;
        return Page.cut(confidences.ofProject(projectId, paging), paging, row -> Cursor.of(row.id), total)
                .map(rows -> rows.stream().map(ConfidenceView::of).toList());
    }
}
