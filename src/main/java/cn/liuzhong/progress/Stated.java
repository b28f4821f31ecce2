package cn.liuzhong.progress;

import org.jboss.resteasy.reactive.RestResponse;

/** What a {@code PUT} came to: the row as it is now, and whether it is new. */
public record Stated<V>(V view, boolean made) {

    RestResponse<V> response() {
        return RestResponse.status(made ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }
}
