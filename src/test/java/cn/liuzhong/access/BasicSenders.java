package cn.liuzhong.access;

import static io.restassured.RestAssured.given;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.SettableClock;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The service of the tests, with local accounts that sign in by HTTP Basic. */
final class BasicSenders implements ServiceUnderTest {

    private final Function<String, RequestSpecification> signedIn;
    private final Accounts accounts;
    private final StoredRows stored;
    private final SettableClock clock;
    private final Set<String> colleagues = new HashSet<>();

    BasicSenders(
            Function<String, RequestSpecification> signedIn,
            Accounts accounts,
            StoredRows stored,
            SettableClock clock) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public RequestSpecification as(Sender who) {
        return switch (who) {
            case NONE -> given().basePath("/api/v1").contentType(ContentType.JSON);
            case ADMIN -> signedIn.apply("admin");
            case OFFICE -> signedIn.apply("office1");
            case GROUP -> signedIn.apply("group1");
            case UNIT -> signedIn.apply("unit1");
            case LEADER -> signedIn.apply("leader");
        };
    }

    @Override
    public RequestSpecification colleague(String unitId) {
        if (unitId == null) {
            return signedIn.apply("office2");
        }
        String username = "colleague-" + unitId;
        if (colleagues.add(username)) {
            accounts.ofUnit(username, UUID.fromString(unitId));
        }
        return signedIn.apply(username);
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
