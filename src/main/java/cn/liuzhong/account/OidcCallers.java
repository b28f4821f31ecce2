package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.platform.Declined;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.platform.rules.Verdict;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;

/**
 * Makes a {@link Caller} of whom the identity provider vouches for. One who cannot be served stays signed in without a role, and
 * the reason lies with the request: an exception would be taken for a bad token.
 */
@ApplicationScoped
class OidcCallers implements SecurityIdentityAugmentor {

    private static final Caller SIGN_IN = Caller.office("sign-in");

    private final AdmitToken admit;

    OidcCallers(AdmitToken admit) {
        this.admit = admit;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return Uni.createFrom().item(identity);
        }
        return stillSignedIn(identity).chain(() -> context.runBlocking(() -> withCaller(identity, token)));
    }

    /**
     * A browser's cookie carries its tokens, so a copy would outlive the sign-out. The provider knows better: it does not
     * answer for the access token of a session that it has ended.
     */
    private static Uni<?> stillSignedIn(SecurityIdentity identity) {
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        if (!isBrowsers(identity) || access == null) {
            return Uni.createFrom().voidItem();
        }
        OidcProviderClient provider = identity.getAttribute(OidcProviderClient.class.getName());
        return provider.getUserInfo(access.getToken());
    }

    @ActivateRequestContext
    SecurityIdentity withCaller(SecurityIdentity identity, OidcJwtCallerPrincipal token) {
        RoutingContext request = identity.getAttribute(RoutingContext.class.getName());
        QuarkusSecurityIdentity.Builder served = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        if (isBrowsers(identity) && ForgedRequest.is(request)) {
            request.put(Declined.class.getName(), ForgedRequest.declined());
            return served.build();
        }
        Verdict<Caller> verdict = admit.handle(SIGN_IN, claims(token));
        if (verdict instanceof Verdict.Granted<Caller> granted) {
            Caller caller = granted.value();
            served.addRole(caller.role().name()).addAttribute(CurrentCaller.ATTRIBUTE, caller);
        } else if (verdict instanceof Verdict.Refused<Caller> refused) {
            request.put(Refusal.class.getName(), refused.refusal());
        }
        return served.build();
    }

    /** As they stand in the token, which has been verified: the principal has turned them into types of another library. */
    private static Map<String, Object> claims(OidcJwtCallerPrincipal token) {
        return OidcCommonUtils.decodeJwtContent(token.getCredential().getToken())
                .getMap();
    }

    private static boolean isBrowsers(SecurityIdentity identity) {
        return identity.getCredential(IdTokenCredential.class) != null;
    }
}
