package cn.liuzhong.account;

import cn.liuzhong.account.rules.PasswordRule;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;

/** HTTP Basic against the local accounts. */
@ApplicationScoped
class LocalIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final SignIn signIn;

    LocalIdentities(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identityOf(request));
    }

    /** What no account can have is not looked up: a zero byte is nothing to the database, and bcrypt reads 72 bytes only. */
    private static boolean isNobodys(String username, String password) {
        return (username + password).chars().anyMatch(Character::isISOControl)
                || PasswordRule.faultOf(password, username).equals(Optional.of(PasswordRule.Fault.TOO_LONG));
    }

    @ActivateRequestContext
    SecurityIdentity identityOf(UsernamePasswordAuthenticationRequest request) {
        String password = new String(request.getPassword().getPassword());
        if (isNobodys(request.getUsername(), password)) {
            throw new AuthenticationFailedException();
        }
        String address = ClientAddress.of(HttpSecurityUtils.getRoutingContextAttribute(request));
        return signIn.handle(request.getUsername(), password, address)
                .map(CallerIdentity::of)
                .orElseThrow(AuthenticationFailedException::new);
    }
}
