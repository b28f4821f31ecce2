package cn.liuzhong.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Finds the session cookie or one of our tokens in a request. HTTP Basic and the tokens of others are not its business. */
@ApplicationScoped
class SecretMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    /** Before OpenID Connect, which takes every bearer token for its own. */
    private static final int BEFORE_OTHERS = 2000;

    private final SessionCookie cookies;

    SecretMechanism(SessionCookie cookies) {
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                            && authorization.startsWith(AccessToken.PREFIX, BEARER.length())
                    ? signIn(SecretRequest.Kind.TOKEN, authorization.substring(BEARER.length()), request, identities)
                    : Uni.createFrom().nullItem();
        }
        String cookie = SessionCookie.read(request);
        if (cookie == null) {
            return Uni.createFrom().nullItem();
        }
        return ForgedRequest.is(request)
                ? Uni.createFrom().failure(ForgedRequest.declined())
                : signIn(SecretRequest.Kind.SESSION, cookie, request, identities)
                        .onFailure(AuthenticationFailedException.class)
                        .invoke(() -> cookies.clear(request));
    }

    private Uni<SecurityIdentity> signIn(
            SecretRequest.Kind kind, String secret, RoutingContext request, IdentityProviderManager identities) {
        request.put(HttpAuthenticationMechanism.class.getName(), this);
        return identities.authenticate(new SecretRequest(kind, secret));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SecretRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_OTHERS;
    }
}
