package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.unit.FindUnits;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Loads the demonstration list into an empty database, all or nothing. */
@ApplicationScoped
public class LoadDemo {

    private static final String LIST = "/demo/list.json";

    private final ObjectMapper json;
    private final FindUnits units;
    private final DemoLock lock;
    private final DemoProjects projects;
    private final DemoHistory history;
    private final DemoIndicators indicators;
    private final DemoAccounts accounts;

    LoadDemo(
            ObjectMapper json,
            FindUnits units,
            DemoLock lock,
            DemoProjects projects,
            DemoHistory history,
            DemoIndicators indicators,
            DemoAccounts accounts) {
        this.json = json;
        this.units = units;
        this.lock = lock;
        this.projects = projects;
        this.history = history;
        this.indicators = indicators;
        this.accounts = accounts;
    }

    /**
     * @param password of the accounts it opens
     * @return whether it was loaded; false when there are units already
     */
    @Transactional
    public boolean handle(Caller caller, String password) {
        lock.take();
        if (!units.page(caller, null, Paging.first(1)).items().isEmpty()) {
            return false;
        }
        LocalDate today = history.today();
        DemoList list = read();
        DemoPersons persons = projects.load(caller, list, today);
        indicators.load(caller, list.indicators());
        accounts.open(caller, persons, password);
        history.load(caller, persons, today);
        return true;
    }

    private DemoList read() {
        try (InputStream list = LoadDemo.class.getResourceAsStream(LIST)) {
            return json.readValue(list, DemoList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
