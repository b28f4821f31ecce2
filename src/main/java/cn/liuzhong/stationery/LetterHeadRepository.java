package cn.liuzhong.stationery;

import cn.liuzhong.platform.NoSuchRow;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LetterHeadRepository implements PanacheRepositoryBase<LetterHead, Integer> {

    /** The latest; the first comes with the database. */
    LetterHead latest() {
        return find("order by version desc").firstResult();
    }

    LetterHead require(int version) {
        return findByIdOptional(version).orElseThrow(() -> new NoSuchRow("letter settings", version));
    }

    /** @return false when somebody else has made this version at the same moment; waits until that is known */
    boolean add(LetterHead next) {
        int added = getEntityManager()
                .createQuery(
                        """
                insert into LetterHead (version, issuer, basis, contact, phone, minutesMark, changedBy, changedAt)
                values (:version, :issuer, :basis, :contact, :phone, :minutesMark, :changedBy, :changedAt)
                on conflict (version) do nothing""")
                .setParameter("version", next.version)
                .setParameter("issuer", next.issuer)
                .setParameter("basis", next.basis)
                .setParameter("contact", next.contact)
                .setParameter("phone", next.phone)
                .setParameter("minutesMark", next.minutesMark)
                .setParameter("changedBy", next.changedBy)
                .setParameter("changedAt", next.changedAt)
                .executeUpdate();
        return added == 1;
    }
}
