package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.account.rules.TokenAccount;
import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells who somebody is from the claims of a token that has been verified. */
@ApplicationScoped
public class AdmitToken {

    private final OidcSettings settings;
    private final FindUnits units;
    private final FindGroups groups;

    AdmitToken(OidcSettings settings, FindUnits units, FindGroups groups) {
        this.settings = settings;
        this.units = units;
        this.groups = groups;
    }

    @Transactional
    public Verdict<Caller> handle(Caller caller, Map<String, Object> claims) {
        return TokenAccount.of(claims, settings.claims()).flatMap(account -> callerOf(caller, account));
    }

    private Verdict<Caller> callerOf(Caller caller, TokenAccount account) {
        Optional<UUID> unit = Optional.ofNullable(account.unit()).flatMap(text -> units.called(caller, text));
        Optional<UUID> group = Optional.ofNullable(account.group()).flatMap(text -> groups.called(caller, text));
        if (account.unit() != null && unit.isEmpty()) {
            return Verdict.refused("account.unit-unknown", account.unit());
        }
        if (account.group() != null && group.isEmpty()) {
            return Verdict.refused("account.group-unknown", account.group());
        }
        return Verdict.granted(new Caller(account.name(), account.role(), unit.orElse(null), group.orElse(null)));
    }
}
