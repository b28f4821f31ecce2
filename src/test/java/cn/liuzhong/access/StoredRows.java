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

    StoredRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    String digest() {
        question = question == null ? question() : question;
        return entities.createNativeQuery(question).getSingleResult().toString();
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
                        "select '%1$s:' || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) d from %1$s t"
                                .formatted(table))
                .collect(Collectors.joining(
                        " union all ", "select string_agg(d, ' ' order by d) from (", ") every_table"));
    }
}
