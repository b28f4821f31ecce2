package cn.liuzhong.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The operator's command {@code verify-audit}: checks the record of changes, every chain of it, every row against its last
 * entry, and every kept file against its hash, without starting the service. On the embedded database the service must be stopped.
 */
final class VerifyAudit {

    static final String COMMAND = "verify-audit";

    /** The record first, for it holds the hashes. */
    private static final List<String> CHECKS = List.of("audit_faults", "audit_content_faults");

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private VerifyAudit() {}

    /** @return the exit code: 0 when all is well, 1 when something is broken, 2 when it could not be checked */
    static int run(Path dataDirectory) {
        try {
            if (Launcher.setting(URL).isPresent()) {
                return check(Map.of(
                        URL, Launcher.setting(URL).get(),
                        USER, Launcher.setting(USER).orElse(""),
                        PASSWORD, Launcher.setting(PASSWORD).orElse("")));
            }
            if (!EmbeddedDatabase.isIn(dataDirectory)) {
                System.err.println("There is no database in " + dataDirectory.toAbsolutePath());
                return NOT_CHECKED;
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(dataDirectory)) {
                return check(database.settings());
            }
        } catch (IOException | SQLException | RuntimeException e) {
            System.err.println("The record of changes could not be checked: " + e.getMessage());
            return NOT_CHECKED;
        }
    }

    private static int check(Map<String, String> settings) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get(URL));
        source.setUser(settings.get(USER));
        source.setPassword(settings.get(PASSWORD));
        try (Connection database = source.getConnection();
                Statement sql = database.createStatement()) {
            // What is counted is what is checked, also while a service works on the database.
            database.setAutoCommit(false);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (ResultSet state = sql.executeQuery("select entries, chains, digest from audit_state()")) {
                state.next();
                System.out.printf(
                        "%d entries in %d chains%ndigest %s%n",
                        state.getLong("entries"), state.getLong("chains"), state.getString("digest"));
            }
            for (String check : CHECKS) {
                if (isBroken(sql, check)) {
                    return BROKEN;
                }
            }
            System.out.println(
                    "whole: every chain holds, every row is what its last entry says, every kept file what its hash says");
            return WHOLE;
        }
    }

    private static boolean isBroken(Statement sql, String check) throws SQLException {
        try (ResultSet faults = sql.executeQuery(
                "select part, row_key, seq, fault, count(*) over () as faults from " + check + "() limit 1")) {
            if (!faults.next()) {
                return false;
            }
            System.out.printf(
                    "BROKEN in %d places, the first: %s %s, entry %s: %s%n",
                    faults.getLong("faults"),
                    faults.getString("part"),
                    faults.getString("row_key"),
                    faults.getString("seq"),
                    faults.getString("fault"));
            return true;
        }
    }
}
