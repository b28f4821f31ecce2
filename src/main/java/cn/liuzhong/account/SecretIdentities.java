package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;

/** Session cookies and tokens against the database: what was ended there is over with the next request, on every replica. */
@ApplicationScoped
class SecretIdentities implements IdentityProvider<SecretRequest> {

    private final Sessions sessions;
    private final UseToken tokens;

    SecretIdentities(Sessions sessions, UseToken tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identityOf(request));
    }

    @ActivateRequestContext
    SecurityIdentity identityOf(SecretRequest request) {
        Optional<Caller> caller =
                switch (request.kind()) {
                    case SESSION -> sessions.callerOf(request.secret());
                    case TOKEN -> tokens.handle(request.secret());
                };
        return caller.map(CallerIdentity::of).orElseThrow(AuthenticationFailedException::new);
    }
}
