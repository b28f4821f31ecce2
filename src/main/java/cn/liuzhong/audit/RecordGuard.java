package cn.liuzhong.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Looks at the start whether the service itself could change the record of changes, as it can when it is given the owner of
 * the tables to work as. It serves all the same: a small office may have one database user only.
 */
@Readiness
@ApplicationScoped
class RecordGuard implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(RecordGuard.class);
    private static final String COULD_CHANGE_IT =
            """
            select pg_has_role(relowner, 'MEMBER')
                   or has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')
              from pg_class where oid = 'audit_entry'::regclass""";

    private final DataSource database;
    private volatile boolean guarded;

    RecordGuard(DataSource database) {
        this.database = database;
    }

    void look(@Observes StartupEvent started) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(COULD_CHANGE_IT)) {
            answer.next();
            guarded = !answer.getBoolean(1);
        }
        if (!guarded) {
            LOG.warn("the service's database user owns the record of changes and could alter it;"
                    + " give Flyway an owner of its own, see README, “Who did what”");
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("record of changes")
                .withData("guarded", guarded)
                .up()
                .build();
    }
}
