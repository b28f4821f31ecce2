package cn.liuzhong.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run leaves behind, as far as it is the same whoever wrote it.
 *
 * @param letters number, unit, day and copies of each
 * @param items unit, place in the letter, subject and days of each
 * @param announcements rows of the outbox
 */
record RunRows(List<String> letters, List<String> items, int announcements) {

    int count() {
        return letters.size() + items.size() + announcements;
    }

    static RunRows read(Connection connection) throws SQLException {
        return new RunRows(
                lines(
                        connection,
                        """
                select number_year, number_in_year, unit_id, period, as_of, status, issued_on, reply_due_on,
                       settings_version, (select array_agg(name order by name) from unnest(copies) name)
                  from reminder order by number_year, number_in_year"""),
                lines(
                        connection,
                        """
                select r.unit_id, i.position, i.kind, i.subject_id, i.project_id, i.project_name, i.title, i.due_on,
                       i.lag_since, i.lag_days, i.light
                  from reminder_item i join reminder r on r.id = i.reminder_id order by r.unit_id, i.position"""),
                lines(connection, "select subject_id from outbox").size());
    }

    /** Leaves the tables as they were before the first run. */
    static void clear(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(
                    """
                truncate audit_entry, outbox, interview_step, interview_item, interview, reminder_item, reminder, letter_number,
                    supervision_run cascade""");
            sql.execute("set session_replication_role = origin");
        }
    }

    private static List<String> lines(Connection connection, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(rows.getString(column)).append('|');
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
