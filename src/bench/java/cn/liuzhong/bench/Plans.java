package cn.liuzhong.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** How PostgreSQL went about finding what lags. */
final class Plans {

    private Plans() {}

    /** @param statements what the run sent; of those that read milestones the as-of day is the only parameter */
    static void print(Connection connection, List<String> statements, LocalDate asOf) throws SQLException {
        for (String statement : statements) {
            if (statement.contains(" milestone ")) {
                explain(connection, statement, asOf);
            }
        }
    }

    private static void explain(Connection connection, String statement, LocalDate asOf) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("explain (analyze, buffers) " + statement)) {
            for (int i = 1; i <= sql.getParameterMetaData().getParameterCount(); i++) {
                sql.setObject(i, asOf);
            }
            try (ResultSet lines = sql.executeQuery()) {
                while (lines.next()) {
                    String line = lines.getString(1);
                    if (line.contains("milestone") || line.contains("Time:") || line.contains("Buffers:")) {
                        System.out.println(line);
                    }
                }
            }
        }
    }
}
