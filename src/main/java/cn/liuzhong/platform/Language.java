package cn.liuzhong.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of a request: the first of {@code Accept-Language} that the service speaks, else Chinese. */
@RequestScoped
public class Language {

    @Context
    HttpHeaders headers;

    public Locale locale() {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** @param accepted the header; null when it was not sent */
    static Locale of(String accepted) {
        if (accepted == null) {
            return Messages.DEFAULT;
        }
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-")[0])
                    .filter(language -> language.equals("zh") || language.equals("en"))
                    .findFirst()
                    .map(language -> language.equals("en") ? Locale.ENGLISH : Messages.DEFAULT)
                    .orElse(Messages.DEFAULT);
        } catch (IllegalArgumentException unreadable) {
            return Messages.DEFAULT;
        }
    }
}
