package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.progress.rules.FileKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** Puts a photo or a file beside a month's report. It stays, whatever becomes of the report. */
@ApplicationScoped
public class AttachFile {

    private final FindProgress progress;
    private final JudgeYear judge;
    private final AttachmentRepository attachments;
    private final OfficeClock clock;

    AttachFile(FindProgress progress, JudgeYear judge, AttachmentRepository attachments, OfficeClock clock) {
        this.progress = progress;
        this.judge = judge;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @throws Refused when the report has as many as it may have, or this one already */
    @Transactional
    public AttachmentView handle(Caller caller, UUID projectId, YearMonth month, AttachmentRequest request) {
        judge.begin(projectId, month.getYear());
        ProgressReport report = progress.require(caller, projectId, month);
        FileKind kind = FileKind.of(request.name(), request.content())
                .orElseThrow(() -> new InvalidInput("/content", "file-kind"));
        if (request.takenOn() != null && request.takenOn().isAfter(clock.today())) {
            throw new InvalidInput("/takenOn", "date.future");
        }
        String sha256 = DigestUtils.sha256Hex(request.content());
        if (attachments.has(report.id, sha256)) {
            throw new Refused(Refusal.of("attachment.twice"));
        }
        if (attachments.countOfReport(report.id) >= FileKind.MOST_FILES) {
            throw new Refused(Refusal.of("attachment.too-many", FileKind.MOST_FILES));
        }
        Attachment attachment = new Attachment();
        attachment.projectId = projectId;
        attachment.reportId = report.id;
        attachment.number = report.latest;
        attachment.name = request.name();
        attachment.mediaType = kind.mediaType();
        attachment.size = request.content().length;
        attachment.sha256 = sha256;
        attachment.takenOn = request.takenOn();
        attachment.attachedBy = caller.name();
        attachment.attachedAt = clock.now();
        attachments.keep(attachment, request.content());
        return AttachmentView.of(attachment);
    }
}
