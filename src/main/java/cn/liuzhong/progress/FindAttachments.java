package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;

/** Reads photos and files. */
@ApplicationScoped
public class FindAttachments {

    private final FindProgress progress;
    private final AttachmentRepository attachments;

    FindAttachments(FindProgress progress, AttachmentRepository attachments) {
        this.progress = progress;
        this.attachments = attachments;
    }

    /** In the order in which they were attached, without what they hold. */
    @Transactional
    public Page<AttachmentView> ofReport(Caller caller, UUID projectId, YearMonth month, Paging paging) {
        ProgressReport report = progress.require(caller, projectId, month);
        Long total = paging.wantsTotal() ? attachments.countOfReport(report.id) : null;
        return Page.cut(attachments.ofReport(report.id, paging), paging, row -> Cursor.of(row.id), total)
                .map(rows -> rows.stream().map(AttachmentView::of).toList());
    }

    @Transactional
    public AttachedFileView one(Caller caller, UUID id) {
        Attachment attachment = attachments.require(caller, id);
        return new AttachedFileView(AttachmentView.of(attachment), attachments.content(id));
    }
}
