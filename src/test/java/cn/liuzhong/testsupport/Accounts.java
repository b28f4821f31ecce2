package cn.liuzhong.testsupport;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Accounts for the tests of other features, written straight into the table; all have the same password. */
@ApplicationScoped
public class Accounts {

    public static final String PASSWORD = "for-tests-only";

    private static final String HASH = BcryptUtil.bcryptHash(PASSWORD, 4);

    private final EntityManager entities;

    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that belong to no unit or group. */
    @Transactional
    void openUsual() {
        open("admin", "ADMIN", null, null);
        open("office1", "OFFICE", null, null);
        open("office2", "OFFICE", null, null);
        open("leader", "LEADER", null, null);
    }

    @Transactional
    public void ofUnit(String username, UUID unitId) {
        open(username, "UNIT", unitId, null);
    }

    @Transactional
    public void ofGroup(String username, UUID groupId) {
        open(username, "GROUP", null, groupId);
    }

    private void open(String username, String role, UUID unitId, UUID groupId) {
        entities.createNativeQuery(
                        """
                insert into account (id, username, display_name, role, unit_id, group_id, password_hash,
                                     password_changed_at, created_at)
                values (gen_random_uuid(), :username, :username, :role, cast(:unit as uuid), cast(:group as uuid), :hash,
                        now(), now())""")
                .setParameter("username", username)
                .setParameter("role", role)
                .setParameter("unit", unitId == null ? null : unitId.toString())
                .setParameter("group", groupId == null ? null : groupId.toString())
                .setParameter("hash", HASH)
                .executeUpdate();
    }
}
