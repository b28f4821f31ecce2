package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the runs of a database have written, checked row against row. */
final class WrittenRuns {

    /** Runs whose own counts are not those of their letters or interviews, items and announcements. */
    private static final String TORN =
            """
            select r.kind || ' ' || r.period
              from supervision_run r
             where r.units <> (select count(*) from reminder l where l.run_id = r.id)
                            + (select count(*) from interview i where i.run_id = r.id)
                or r.items <> (select count(*) from reminder l join reminder_item t on t.reminder_id = l.id
                                where l.run_id = r.id)
                            + (select count(*) from interview i join interview_item t on t.interview_id = i.id
                                where i.run_id = r.id)
                or exists (select 1 from reminder l where l.run_id = r.id
                            and 1 <> (select count(*) from outbox o where o.subject_id = l.id
                                      and o.event = 'reminder.issued'))
            """;

    private static final String BROKEN_YEARS =
            """
            select number_year::text
              from reminder left join letter_number on year = number_year
             group by number_year, last
            having min(number_in_year) <> 1 or max(number_in_year) <> count(*) or last is distinct from count(*)
                or count(distinct number_in_year) <> count(*)
            """;

    private WrittenRuns() {}

    static void assertWhole(Connection database) throws SQLException {
        assertThat(texts(database, TORN)).as("runs that are not whole").isEmpty();
        assertThat(texts(database, BROKEN_YEARS))
                .as("years with a gap or a double")
                .isEmpty();
    }

    static List<String> texts(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** One line a row of every table whose loss a crash could cause. */
    static List<String> everything(Connection database) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table :
                List.of("unit", "project", "milestone", "issue", "supervision_run", "reminder", "reminder_item")) {
            rows.addAll(texts(database, "select '" + table + " ' || t::text from " + table + " t order by 1"));
        }
        return rows;
    }
}
