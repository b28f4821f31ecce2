package cn.liuzhong.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** A session of one of the test database's users, past the service and its pool. */
public enum DatabaseUser {
    OWNER("owner"),
    SERVICE("service"),
    SUPERUSER("postgres");

    private final String name;

    DatabaseUser(String name) {
        this.name = name;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), name, "any");
    }

    public void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
