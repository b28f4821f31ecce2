package cn.liuzhong.platform;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** What a {@code PUT} came to: the row as it is now, and whether it is new. */
public record Stated<V>(V view, boolean made) {

    /** @param path the row's address, which the answer names: 201 when the row is new, else 200 */
    public RestResponse<V> at(String path) {
        return RestResponse.ResponseBuilder.<V>create(made ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .location(URI.create(path))
                .entity(view)
                .build();
    }
}
