package cn.liuzhong.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Sees every SQL statement before it is sent: counts them, and can make the n-th fail. */
@ApplicationScoped
@PersistenceUnitExtension
public class StatementLog implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final transient AtomicInteger untilFailure = new AtomicInteger(-1);

    @Override
    public String inspect(String sql) {
        statements.add(sql);
        if (untilFailure.get() > 0 && untilFailure.decrementAndGet() == 0) {
            throw new InjectedFailure(sql);
        }
        return sql;
    }

    /** Forgets what was seen and lets everything pass. */
    public void reset() {
        statements.clear();
        untilFailure.set(-1);
    }

    /** From now on the {@code n}-th statement fails, once; counted from 1. */
    public void failAt(int n) {
        reset();
        untilFailure.set(n);
    }

    public List<String> statements() {
        return List.copyOf(statements);
    }

    public static class InjectedFailure extends RuntimeException {

        InjectedFailure(String sql) {
            super("injected at: " + sql);
        }
    }
}
