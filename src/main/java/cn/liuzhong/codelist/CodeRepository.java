package cn.liuzhong.codelist;

import cn.liuzhong.codelist.rules.CodeTerm;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CodeRepository implements PanacheRepositoryBase<CodeEntry, UUID> {

    CodeEntry require(CodeList list, String code) {
        return find("list = ?1 and code = ?2", list, code)
                .firstResultOptional()
                .orElseThrow(() -> new NoSuchRow(list.name(), code));
    }

    /** In the list's own order. */
    List<CodeEntry> page(CodeList list, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        """
                from CodeEntry where list = :list and (:sort is null or sort > :sort or sort = :sort and code > :code)
                order by sort, code""",
                        CodeEntry.class)
                .setParameter("list", list)
                .setParameter("sort", after == null ? null : after.number(0))
                .setParameter("code", after == null ? "" : after.text(1))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(CodeList list) {
        return count("list", list);
    }

    /** 0 on an empty list. */
    int lastSort(CodeList list) {
        return getEntityManager()
                .createQuery("select coalesce(max(sort), 0) from CodeEntry where list = :list", Integer.class)
                .setParameter("list", list)
                .getSingleResult();
    }

    List<CodeEntry> ofCodes(CodeList list, Collection<String> codes) {
        return list("list = ?1 and code in ?2", list, codes);
    }

    List<CodeTerm> terms(CodeList list, Collection<String> codes) {
        return getEntityManager()
                .createQuery(
                        """
                select new cn.liuzhong.codelist.rules.CodeTerm(code, status, validFrom, validTo)
                from CodeEntry where list = :list and code in :codes""",
                        CodeTerm.class)
                .setParameter("list", list)
                .setParameter("codes", codes)
                .getResultList();
    }
}
