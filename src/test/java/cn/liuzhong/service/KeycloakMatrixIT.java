package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.AccessTable;
import cn.liuzhong.access.Client;
import cn.liuzhong.access.MatrixRun;
import cn.liuzhong.access.Sender;
import cn.liuzhong.access.ServiceUnderTest;
import cn.liuzhong.testsupport.JsonBody;
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

        private final String officeColleague;
        private final Map<String, String> unitColleagues;

        BearerSenders(KeycloakSetup setup) {
            this.setup = setup;
            tokens.put(Sender.ADMIN, setup.token("kc-admin"));
            tokens.put(Sender.OFFICE, setup.token("kc-office"));
            tokens.put(Sender.GROUP, setup.token("kc-group"));
            tokens.put(Sender.UNIT, setup.token("kc-unit"));
            tokens.put(Sender.LEADER, setup.token("kc-leader"));
            officeColleague = setup.token("office1");
            unitColleagues = Map.of(UNIT_NAME, setup.token("kc-unit2"), OTHER_UNIT_NAME, setup.token("kc-other-unit"));
        }

        @Override
        public Client as(Sender who) {
            return who == Sender.NONE ? Client.unsigned(setup.service) : bearing(tokens.get(who));
        }

        @Override
        public Client colleague(String unitId) {
            return bearing(unitId == null ? officeColleague : unitColleagues.get(nameOf(unitId)));
        }

        private Client bearing(String token) {
            return Client.bearing(setup.service, token);
        }

        private String nameOf(String unitId) {
            return JsonBody.of(as(Sender.ADMIN).get("/units/" + unitId).body())
                    .get("name")
                    .asText();
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
        public void enter(String sql) {
            setup.enter(sql);
        }

        @Override
        public String stored() {
            return "";
        }
    }
}
