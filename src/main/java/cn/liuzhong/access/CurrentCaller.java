package cn.liuzhong.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who sent a request. Until there are accounts the user name of HTTP Basic is taken at its word and the password is not
 * looked at: everybody on this machine may do everything, but the four-eyes rules need to tell persons apart.
 */
@RequestScoped
public class CurrentCaller {

    private static final String BASIC = "Basic ";
    private static final int LONGEST_NAME = 100;

    @Context
    HttpHeaders headers;

    public Caller get() {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Caller.LOCAL;
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String name = new String(decoded, StandardCharsets.UTF_8).split(":", 2)[0].strip();
            boolean usable = !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && name.chars().noneMatch(Character::isISOControl);
            return usable ? new Caller(name) : Caller.LOCAL;
        } catch (IllegalArgumentException notBase64) {
            return Caller.LOCAL;
        }
    }
}
