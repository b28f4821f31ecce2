package cn.liuzhong.account;

import cn.liuzhong.account.rules.ClaimNames;
import io.smallrye.config.ConfigMapping;

/** Sign-in by an identity provider; where it is and how it is spoken to is said by {@code quarkus.oidc.*}. */
@ConfigMapping(prefix = "liuzhong.oidc")
interface OidcSettings {

    boolean enabled();

    /** Each as in {@link ClaimNames}. */
    String roleClaim();

    String unitClaim();

    String groupClaim();

    default ClaimNames claims() {
        return new ClaimNames(roleClaim(), unitClaim(), groupClaim());
    }
}
