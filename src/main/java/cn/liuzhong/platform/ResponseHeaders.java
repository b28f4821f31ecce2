package cn.liuzhong.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

/** Says in headers what the body says: the {@code ETag} of a row, the {@code Link} to the next page of a list. */
@Provider
public class ResponseHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned row) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Expected.tagOf(row.version()));
        }
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .toString();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
