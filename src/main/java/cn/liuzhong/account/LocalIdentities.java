package cn.liuzhong.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

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

    @ActivateRequestContext
    SecurityIdentity identityOf(UsernamePasswordAuthenticationRequest request) {
        String password = new String(request.getPassword().getPassword());
        String address = ClientAddress.of(HttpSecurityUtils.getRoutingContextAttribute(request));
        return signIn.handle(request.getUsername(), password, address)
                .map(CallerIdentity::of)
                .orElseThrow(AuthenticationFailedException::new);
    }
}
