package cn.liuzhong.access;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.SettableClock;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The service of the tests, with local accounts that sign in by HTTP Basic. */
final class BasicSenders implements ServiceUnderTest {

    private final String service;
    private final Accounts accounts;
    private final StoredRows stored;
    private final SettableClock clock;
    private final Set<String> colleagues = new HashSet<>();

    BasicSenders(URI service, Accounts accounts, StoredRows stored, SettableClock clock) {
        this.service = service.toString().replaceFirst("/$", "");
        this.accounts = accounts;
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public Client as(Sender who) {
        return switch (who) {
            case NONE -> Client.unsigned(service);
            case ADMIN -> signedIn("admin");
            case OFFICE -> signedIn("office1");
            case GROUP -> signedIn("group1");
            case UNIT -> signedIn("unit1");
            case LEADER -> signedIn("leader");
        };
    }

    @Override
    public Client colleague(String unitId) {
        if (unitId == null) {
            return signedIn("office2");
        }
        String username = "colleague-" + unitId;
        if (colleagues.add(username)) {
            accounts.ofUnit(username, UUID.fromString(unitId));
        }
        return signedIn(username);
    }

    private Client signedIn(String username) {
        return Client.basic(service, username, Accounts.PASSWORD);
    }

    @Override
    public void openAccounts(String unitId, String groupId) {
        accounts.ofUnit("unit1", UUID.fromString(unitId));
        accounts.ofGroup("group1", UUID.fromString(groupId));
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public void enter(String sql) {
        stored.enter(sql);
    }

    @Override
    public String stored() {
        return stored.digest();
    }
}
