package cn.liuzhong.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sent the request that is being served. */
@ApplicationScoped
public class CurrentCaller {

    /** Where whoever signs people in leaves the {@link Caller} on the security identity. */
    public static final String ATTRIBUTE = Caller.class.getName();

    private final CurrentIdentityAssociation identity;

    CurrentCaller(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** @throws ForbiddenException when the identity stands for no account of this service */
    public Caller get() {
        Caller caller = identity.getIdentity().getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw new ForbiddenException();
        }
        return caller;
    }
}
