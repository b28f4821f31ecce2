package cn.liuzhong.bench;

import cn.liuzhong.calendar.rules.HalfMonth;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * The yardstick: the letters and items of a half month by one statement, without rules, exemptions, announcements or
 * anything else that the service is for. Nothing that writes these rows can be much faster.
 */
final class BareInsert {

    private static final String LETTERS_AND_ITEMS =
            """
        with asked as (select cast(? as date) as as_of, cast(? as date) as issued_on, cast(? as date) as reply_due_on),
        late as (
            select d.id, d.project_id, d.name as title, d.due_on, p.name as project_name, p.unit_id, p.group_id,
                   p.linked_leader
              from milestone d join project p on p.id = d.project_id, asked
             where d.due_on < as_of and p.list_state = 'ON_LIST' and d.completed_on is null and d.status <> 'VOIDED'
            union all
            select d.id, d.project_id, d.name as title, d.due_on, p.name as project_name, p.unit_id, p.group_id,
                   p.linked_leader
              from milestone d join project p on p.id = d.project_id, asked
             where d.due_on < as_of and p.list_state = 'ON_LIST' and d.completed_on >= as_of),
        copies as (
            select unit_id, array_agg(distinct name) as names
              from (select l.unit_id, unnest(array[u.linked_leader, l.linked_leader, g.name]) as name
                      from late l join unit u on u.id = l.unit_id left join work_group g on g.id = l.group_id) as named
             where name is not null
             group by unit_id),
        letters as (
            select uuidv7() as id, unit_id, names, row_number() over (order by unit_id) as number from copies),
        written as (
            insert into reminder (id, run_id, unit_id, period, as_of, number_year, number_in_year, issued_on,
                                  reply_due_on, settings_version, copies)
            select l.id, r.id, l.unit_id, r.period, r.as_of, extract(year from issued_on), l.number, issued_on,
                   reply_due_on, r.settings_version, l.names
              from letters l, supervision_run r, asked)
        insert into reminder_item (reminder_id, position, kind, subject_id, project_id, project_name, title, due_on,
                                   lag_since, lag_days, light)
        select l.id, row_number() over (partition by l.unit_id order by d.due_on, d.id), 'MILESTONE', d.id,
               d.project_id, d.project_name, d.title, d.due_on, d.due_on + 1, as_of - d.due_on,
               case when as_of - d.due_on > 30 then 'RED' else 'YELLOW' end
          from late d join letters l on l.unit_id = d.unit_id, asked""";

    private BareInsert() {}

    /** The run's own row, not done yet, for then it would take no letters; not part of what is measured. */
    static void enterRun(Connection connection, HalfMonth period) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(
                    """
                insert into supervision_run
                    (id, kind, period, as_of, status, settings_version, trigger, started_by, started_at)
                values (uuidv7(), 'REMINDER', '%s', '%s', 'SKIPPED', 1, 'PERSON', 'bench', now())"""
                            .formatted(period.text(), period.asOf()));
        }
    }

    /** Committed when it returns. */
    static void write(Connection connection, HalfMonth period, LocalDate issuedOn, LocalDate replyDueOn)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(LETTERS_AND_ITEMS)) {
            sql.setObject(1, period.asOf());
            sql.setObject(2, issuedOn);
            sql.setObject(3, replyDueOn);
            sql.executeUpdate();
        }
    }
}
