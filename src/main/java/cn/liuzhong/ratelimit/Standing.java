package cn.liuzhong.ratelimit;

import java.util.Map;

/**
 * How somebody stands with his quota after a request.
 *
 * @param full seconds until the bucket is full again
 * @param retry seconds until one more request is allowed; 0 when this one was
 */
record Standing(boolean allowed, long perMinute, long remaining, long full, long retry) {

    /** As draft-ietf-httpapi-ratelimit-headers-10 spells them. */
    Map<String, String> headers() {
        return Map.of(
                "RateLimit-Policy", "\"default\";q=" + perMinute + ";w=60",
                "RateLimit", "\"default\";r=" + remaining + ";t=" + full);
    }
}
