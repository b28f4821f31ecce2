package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    private final ProjectSight sight;

    AttachmentRepository(ProjectSight sight) {
        this.sight = sight;
    }

    Attachment require(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(attachment -> sight.covers(caller, attachment.projectId))
                .orElseThrow(() -> NoSuchRow.of(Attachment.class, id));
    }

    byte[] content(UUID id) {
        return getEntityManager().find(AttachmentContent.class, id).content;
    }

    void keep(Attachment attachment, byte[] content) {
        persistAndFlush(attachment);
        AttachmentContent kept = new AttachmentContent();
        kept.attachmentId = attachment.id;
        kept.content = content;
        getEntityManager().persist(kept);
    }

    boolean has(UUID reportId, String sha256) {
        return count("reportId = ?1 and sha256 = ?2", reportId, sha256) > 0;
    }

    /** In the order in which they were attached. */
    List<Attachment> ofReport(UUID reportId, Paging paging) {
        Cursor after = paging.after();
        return (after == null
                        ? find("reportId = ?1 order by id", reportId)
                        : find("reportId = ?1 and id > ?2 order by id", reportId, after.uuid(0)))
                .range(0, paging.fetch() - 1)
                .list();
    }

    long countOfReport(UUID reportId) {
        return count("reportId", reportId);
    }
}
