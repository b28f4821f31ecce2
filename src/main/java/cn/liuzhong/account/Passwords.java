package cn.liuzhong.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes and compares passwords by bcrypt. */
@ApplicationScoped
class Passwords {

    private final int cost;

    /** Compared with when there is no such account, so that it takes as long as when there is one. */
    private final String nobodys;

    Passwords(@ConfigProperty(name = "liuzhong.accounts.bcrypt-cost") int cost) {
        this.cost = cost;
        this.nobodys = hash("nobody");
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /** @param hash null when there is no such account: takes its time and says no */
    boolean matches(String password, String hash) {
        boolean same = compare(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /** The part that takes its time. */
    boolean compare(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }
}
