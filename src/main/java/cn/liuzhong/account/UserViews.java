package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows accounts with the names of their units and groups. */
@ApplicationScoped
class UserViews {

    private final FindUnits units;
    private final FindGroups groups;

    UserViews(FindUnits units, FindGroups groups) {
        this.units = units;
        this.groups = groups;
    }

    UserView of(Caller caller, Account account) {
        return of(caller, List.of(account)).get(0);
    }

    /** Null where there is none. */
    Ref unitOf(Caller caller, UUID id) {
        return id == null ? null : units.refs(caller, List.of(id)).get(id);
    }

    /** Null where there is none. */
    Ref groupOf(Caller caller, UUID id) {
        return id == null ? null : groups.refs(caller, List.of(id)).get(id);
    }

    /** Names in one statement each, whatever the number of accounts. */
    List<UserView> of(Caller caller, List<Account> accounts) {
        Map<UUID, Ref> unitNames = units.refs(
                caller,
                accounts.stream()
                        .map(account -> account.unitId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<UUID, Ref> groupNames = groups.refs(
                caller,
                accounts.stream()
                        .map(account -> account.groupId)
                        .filter(Objects::nonNull)
                        .toList());
        return accounts.stream()
                .map(account -> new UserView(
                        account.id,
                        account.username,
                        account.displayName,
                        account.role,
                        account.unitId == null ? null : unitNames.get(account.unitId),
                        account.groupId == null ? null : groupNames.get(account.groupId),
                        account.active,
                        account.passwordChangedAt,
                        account.createdAt,
                        account.version))
                .toList();
    }
}
