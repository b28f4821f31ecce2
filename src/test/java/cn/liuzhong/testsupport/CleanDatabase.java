package cn.liuzhong.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Empties everything the office enters or the runs make; code lists, calendar and the first settings stay. */
@ApplicationScoped
public class CleanDatabase {

    /**
     * All tables but those that a new installation has rows in. Deleting a few rows costs a twentieth of truncating; a table that
     * a test has filled is truncated.
     */
    private static final String EMPTY =
            """
            do $do$
            declare
                part regclass;
            begin
                for part in
                    select oid from pg_class
                     where relkind = 'r' and relnamespace = current_schema()::regnamespace
                       and relname not in ('flyway_schema_history', 'installation', 'code_entry', 'calendar_year',
                                           'calendar_day', 'rule_settings', 'letter_head', 'letter_template',
                                           'letter_template_content', 'audit_entry')
                loop
                    if pg_relation_size(part) > 500000 then
                        execute 'truncate ' || part || ' cascade';
                    else
                        execute 'delete from ' || part;
                    end if;
                end loop;
            end
            $do$""";

    private final Superuser superuser;

    CleanDatabase(Superuser superuser) {
        this.superuser = superuser;
    }

    @Transactional
    public void clean() {
        superuser.run(EMPTY);
        superuser.run("delete from rule_settings where version > 1");
        superuser.run("delete from letter_head where version > 1");
        superuser.run("delete from letter_template_content where version > 1");
        superuser.run("delete from letter_template where version > 1");
        superuser.run(
                """
                delete from audit_entry
                 where part not in ('installation', 'code_entry', 'calendar_year', 'calendar_day', 'rule_settings',
                                    'letter_head', 'letter_template')
                    or part in ('rule_settings', 'letter_head') and row_key > '1'
                    or part = 'letter_template' and row_key not like '%/1'
                """);
    }
}
