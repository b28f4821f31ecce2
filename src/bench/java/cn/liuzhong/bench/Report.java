package cn.liuzhong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Collects the rounds and prints them as a table. */
final class Report {

    private static final PrintStream OUT = System.out;

    private final Province province;
    private final Series runs = new Series();
    private final Series bares = new Series();
    private final Series ratios = new Series();
    private final Series statementMs = new Series();
    private final Series batchMs = new Series();
    private RoundTrips.Sent sent;
    private RunRows rows;

    Report(Province province) {
        this.province = province;
    }

    void generated(double ms) {
        line(
                "%n%,d projects, %,d milestones, %.1f %% lag; generated in %.1f s",
                province.projects(), province.milestones(), 100 * province.lag(), ms / 1000);
    }

    void round(double run, double bare, RoundTrips.Sent sent, RunRows rows) {
        runs.add(run);
        bares.add(bare);
        ratios.add(run / bare);
        statementMs.add(sent.statementMs());
        batchMs.add(sent.batchMs());
        this.sent = sent;
        this.rows = rows;
    }

    void print() {
        line("%-36s %10s %10s %10s", "ms", "min", "median", "max");
        row("reminder run", runs);
        row("  of which statements, one by one", statementMs);
        row("  of which batches of rows", batchMs);
        row("bare INSERT … SELECT", bares);
        row("ratio, round by round", ratios);
        line("ratio of the medians                 %21.2f", runs.median() / bares.median());
        line(
                "the run sent %d statements and %d batches for %,d letters, %,d items and %,d announcements:"
                        + " %,.0f rows/s; the bare statement %,.0f rows/s",
                sent.statements(),
                sent.batches(),
                rows.letters().size(),
                rows.items().size(),
                rows.announcements(),
                1000 * rows.count() / runs.median(),
                1000 * (rows.letters().size() + rows.items().size()) / bares.median());
    }

    void pages(Pages pages, Connection connection) throws SQLException, IOException, InterruptedException {
        row("GET /projects?limit=50", pages.time("/projects?limit=50"));
        row("GET /lags?limit=50", pages.time("/lags?limit=50"));
        row("GET /projects/{id}", pages.time("/projects/" + aLateProject(connection)));
    }

    private static String aLateProject(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("select project_id from reminder_item limit 1")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void row(String name, Series series) {
        line("%-36s %s", name, series);
    }

    private static void line(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }
}
