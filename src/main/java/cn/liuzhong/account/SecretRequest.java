package cn.liuzhong.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** To be signed in by a secret that the service has given out. */
class SecretRequest extends BaseAuthenticationRequest {

    enum Kind {
        SESSION,
        TOKEN
    }

    private final Kind kind;
    private final String secret;

    SecretRequest(Kind kind, String secret) {
        this.kind = kind;
        this.secret = secret;
    }

    Kind kind() {
        return kind;
    }

    String secret() {
        return secret;
    }
}
