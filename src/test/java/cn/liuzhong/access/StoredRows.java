package cn.liuzhong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** All that the database holds, as one short text. */
@ApplicationScoped
class StoredRows {

    private final EntityManager entities;
    private String question;
    private String latest;
    private Object latestTransaction;

    StoredRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The same as before while no transaction has written since; whoever writes is given a number. */
    @Transactional
    String digest() {
        Object transaction = entities.createNativeQuery("select cast(pg_snapshot_xmax(pg_current_snapshot()) as text)")
                .getSingleResult();
        if (!transaction.equals(latestTransaction)) {
            question = question == null ? question() : question;
            latest = entities.createNativeQuery(question).getSingleResult().toString();
            latestTransaction = transaction;
        }
        return latest;
    }

    @Transactional
    void enter(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    @Transactional
    void removeCodesAndYear() {
        entities.createNativeQuery("delete from code_entry where code like :matrix")
                .setParameter("matrix", MatrixBodies.CODE + "%")
                .executeUpdate();
        entities.createNativeQuery("delete from calendar_year where year = :year")
                .setParameter("year", MatrixBodies.CALENDAR_YEAR)
                .executeUpdate();
    }

    private String question() {
        List<?> tables = entities.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = current_schema()"
                                + " and table_type = 'BASE TABLE' order by 1")
                .getResultList();
        return tables.stream()
                .map(table ->
                        "select '%1$s:' || count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) d from %1$s t"
                                .formatted(table))
                .collect(Collectors.joining(
                        " union all ", "select string_agg(d, ' ' order by d) from (", ") every_table"));
    }
}
