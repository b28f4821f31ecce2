package cn.liuzhong.audit;

import cn.liuzhong.platform.RequestId;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Tells the database who is asking and by which request, each time a connection leaves the pool: once a transaction, and
 * nobody is given a connection that still bears another's name.
 */
@Singleton
class NameTheSession implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(NameTheSession.class);
    private static final String NAME =
            "select set_config('liuzhong.account', ?, false), set_config('liuzhong.request', ?, false)";

    private final CurrentTransaction transaction;

    NameTheSession(CurrentTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (PreparedStatement name = connection.prepareStatement(NAME)) {
            name.setString(1, Objects.requireNonNullElse(transaction.account(), ""));
            name.setString(2, Objects.requireNonNullElse(RequestId.current(), ""));
            name.execute();
        } catch (SQLException e) {
            LOG.warn("a connection that cannot be named is given up", e);
            giveUp(connection);
        }
    }

    /** Whoever asked for it fails at his first statement, and the pool drops it; to throw here would lose its place. */
    private static void giveUp(Connection connection) {
        try {
            connection.unwrap(Connection.class).close();
        } catch (SQLException e) {
            LOG.debug("it was closed already", e);
        }
    }
}
