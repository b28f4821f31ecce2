package cn.liuzhong.stationery;

import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.stationery.rules.LetterKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

@ApplicationScoped
class LetterTemplateRepository implements PanacheRepositoryBase<LetterTemplate, LetterTemplate.Key> {

    Optional<LetterTemplate> latest(LetterKind kind) {
        return find("kind = ?1 order by version desc", kind).firstResultOptional();
    }

    LetterTemplate require(LetterKind kind) {
        return latest(kind).orElseThrow(() -> new NoSuchRow("letter template", kind));
    }

    /** The version in force of each kind: a handful. */
    List<LetterTemplate> inForce() {
        return list(
                """
                from LetterTemplate t
                where t.version = (select max(o.version) from LetterTemplate o where o.kind = t.kind)
                order by t.kind""");
    }

    LetterTemplate require(LetterKind kind, int version) {
        return findByIdOptional(new LetterTemplate.Key(kind, version))
                .orElseThrow(() -> new NoSuchRow("letter template", kind + "/" + version));
    }

    /** @throws IllegalStateException when it is not the file that was kept: nothing is printed from another */
    byte[] content(LetterTemplate template) {
        LetterTemplateContent kept = getEntityManager()
                .find(LetterTemplateContent.class, new LetterTemplate.Key(template.kind, template.version));
        if (kept == null || !DigestUtils.sha256Hex(kept.content).equals(template.sha256)) {
            throw new IllegalStateException("the file of letter template " + template.kind + "/" + template.version
                    + " is gone or not the one that was kept; see verify-audit");
        }
        return kept.content;
    }

    /** @return false when somebody else has made this version at the same moment; waits until that is known */
    boolean add(LetterTemplate next, byte[] content) {
        int added = getEntityManager()
                .createQuery(
                        """
                insert into LetterTemplate (kind, version, fileName, size, sha256, builtIn, changedBy, changedAt)
                values (:kind, :version, :fileName, :size, :sha256, :builtIn, :changedBy, :changedAt)
                on conflict (kind, version) do nothing""")
                .setParameter("kind", next.kind)
                .setParameter("version", next.version)
                .setParameter("fileName", next.fileName)
                .setParameter("size", next.size)
                .setParameter("sha256", next.sha256)
                .setParameter("builtIn", next.builtIn)
                .setParameter("changedBy", next.changedBy)
                .setParameter("changedAt", next.changedAt)
                .executeUpdate();
        if (added == 1) {
            LetterTemplateContent kept = new LetterTemplateContent();
            kept.kind = next.kind;
            kept.version = next.version;
            kept.content = content;
            getEntityManager().persist(kept);
        }
        return added == 1;
    }
}
