package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.CurrentCaller;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** What Quarkus is told of who was signed in. */
final class CallerIdentity {

    private CallerIdentity() {}

    static SecurityIdentity of(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRole(caller.role().name())
                .addAttribute(CurrentCaller.ATTRIBUTE, caller)
                .build();
    }
}
