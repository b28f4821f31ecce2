package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.AccessTable;
import cn.liuzhong.access.MatrixRun;
import cn.liuzhong.access.Sender;
import cn.liuzhong.access.ServiceUnderTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every cell of {@code access/matrix.csv} again, for real tokens; unit and group are said by their claims. */
class KeycloakMatrixIT {

    @Test
    void every_role_is_answered_as_the_table_states() {
        assertThat(new MatrixRun(new BearerSenders(KeycloakSetup.running()))
                        .surprises(AccessTable.lines().stream()
                                .filter(line -> !OF_LOCAL_ACCOUNTS.contains(line.operationId()))
                                .toList()))
                .isEmpty();
    }

    /** Whom the provider vouches for has no password here. */
    private static final Set<String> OF_LOCAL_ACCOUNTS = Set.of("signIn", "changeOwnPassword");

    private static final class BearerSenders implements ServiceUnderTest {

        private final KeycloakSetup setup;
        private final Map<Sender, String> tokens = new EnumMap<>(Sender.class);

        BearerSenders(KeycloakSetup setup) {
            this.setup = setup;
            tokens.put(Sender.ADMIN, setup.token("kc-admin"));
            tokens.put(Sender.OFFICE, setup.token("kc-office"));
            tokens.put(Sender.GROUP, setup.token("kc-group"));
            tokens.put(Sender.UNIT, setup.token("kc-unit"));
            tokens.put(Sender.LEADER, setup.token("kc-leader"));
        }

        @Override
        public RequestSpecification as(Sender who) {
            return who == Sender.NONE ? setup.unsigned() : setup.bearing(tokens.get(who));
        }

        @Override
        public void openAccounts(String unitId, String groupId) {
            // They are in the realm, and name the unit and the group by what they are called.
        }

        @Override
        public LocalDate today() {
            return LocalDate.now(ZoneId.of("Asia/Shanghai"));
        }

        @Override
        public String stored() {
            return "";
        }
    }
}
