package cn.liuzhong.settings;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SettingsRepository implements PanacheRepositoryBase<SettingsVersion, Integer> {

    /** The latest; the first comes with the database. */
    SettingsVersion latest() {
        return find("order by version desc").firstResult();
    }

    SettingsVersion require(int version) {
        return findByIdOptional(version).orElseThrow(() -> new NoSuchRow("rule settings", version));
    }

    /** The latest first. */
    List<SettingsVersion> page(Paging paging) {
        Cursor before = paging.after();
        return getEntityManager()
                .createQuery(
                        "from SettingsVersion where :before is null or version < :before order by version desc",
                        SettingsVersion.class)
                .setParameter("before", before == null ? null : before.number(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** @return false when somebody else has made this version at the same moment; waits until that is known */
    boolean add(SettingsVersion next) {
        int added = getEntityManager()
                .createQuery(
                        """
                insert into SettingsVersion (version, rules, note, changedBy, changedAt)
                values (:version, :rules, :note, :changedBy, :changedAt) on conflict (version) do nothing""")
                .setParameter("version", next.version)
                .setParameter("rules", next.rules)
                .setParameter("note", next.note)
                .setParameter("changedBy", next.changedBy)
                .setParameter("changedAt", next.changedAt)
                .executeUpdate();
        return added == 1;
    }
}
