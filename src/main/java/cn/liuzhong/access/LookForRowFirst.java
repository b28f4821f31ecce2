package cn.liuzhong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps what {@link RowFirst} promises: once the roles are checked, and before the body is read. */
@ApplicationScoped
class LookForRowFirst {

    private final CurrentCaller caller;
    private final Instance<ConfinedRows> features;

    LookForRowFirst(CurrentCaller caller, Instance<ConfinedRows> features) {
        this.caller = caller;
        this.features = features;
    }

    @ServerRequestFilter
    public void look(ResourceInfo operation, UriInfo address) {
        RowFirst wanted = operation.getResourceMethod().getAnnotation(RowFirst.class);
        if (wanted != null) {
            features.select(wanted.value())
                    .get()
                    .require(caller.get(), id(address.getPathParameters().getFirst("id")));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(noId);
        }
    }
}
