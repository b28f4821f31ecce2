package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opens a local account. */
@ApplicationScoped
public class RegisterUser {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final FindUnits units;
    private final FindGroups groups;
    private final UserViews views;
    private final OfficeClock clock;

    RegisterUser(
            AccountRepository accounts,
            Passwords passwords,
            FindUnits units,
            FindGroups groups,
            UserViews views,
            OfficeClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.units = units;
        this.groups = groups;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public UserView handle(Caller caller, UserRequest request) {
        requireOwn(request.role() == Role.UNIT, request.unitId(), "/unitId");
        requireOwn(request.role() == Role.GROUP, request.groupId(), "/groupId");
        if (request.unitId() != null) {
            units.requireAll(caller, List.of(request.unitId()), "/unitId");
        }
        if (request.groupId() != null) {
            groups.requireAll(caller, List.of(request.groupId()), "/groupId");
        }
        Account account = new Account();
        account.id = Ids.next();
        account.username = request.username();
        account.displayName = request.displayName();
        account.role = request.role();
        account.unitId = request.unitId();
        account.groupId = request.groupId();
        account.passwordHash = passwords.hash(request.password());
        account.createdAt = clock.now();
        account.passwordChangedAt = account.createdAt;
        accounts.persistAndFlush(account);
        return views.of(caller, account);
    }

    private static void requireOwn(boolean needed, UUID given, String pointer) {
        if (needed && given == null) {
            throw new InvalidInput(pointer, "required");
        }
        if (!needed && given != null) {
            throw new InvalidInput(pointer, "user.not-of-role");
        }
    }
}
