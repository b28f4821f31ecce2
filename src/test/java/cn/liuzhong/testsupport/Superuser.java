package cn.liuzhong.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Does in a test's own transaction what neither the service nor the owner of the tables may, with all triggers silent. */
@ApplicationScoped
public class Superuser {

    static final String FUNCTION =
            """
            create schema testsupport;
            grant usage on schema testsupport to public;
            create function testsupport.as_superuser(sql text) returns boolean language plpgsql
            security definer set session_replication_role = 'replica' as $$
            begin
                execute sql;
                return true;
            end
            $$""";

    private final EntityManager entities;

    Superuser(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void run(String sql) {
        entities.createNativeQuery("select testsupport.as_superuser(:sql)", Boolean.class)
                .setParameter("sql", sql)
                .getSingleResult();
    }
}
