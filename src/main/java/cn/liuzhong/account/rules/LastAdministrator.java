package cn.liuzhong.account.rules;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.rules.Verdict;

/** Somebody must be left who can open accounts. */
public final class LastAdministrator {

    private LastAdministrator() {}

    /**
     * @param others how many other active administrators there are
     * @return the role after the change
     */
    public static Verdict<Role> check(Role role, boolean active, Role newRole, boolean newActive, long others) {
        boolean was = role == Role.ADMIN && active;
        boolean stays = newRole == Role.ADMIN && newActive;
        return was && !stays && others == 0 ? Verdict.refused("user.last-administrator") : Verdict.granted(newRole);
    }
}
