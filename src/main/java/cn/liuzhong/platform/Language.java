package cn.liuzhong.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of a request: the first of {@code Accept-Language} that the service speaks, else Chinese. */
@RequestScoped
public class Language {

    private static final List<String> SPOKEN = List.of("zh", "en");

    @Context
    HttpHeaders headers;

    public Locale locale() {
        List<Locale> accepted;
        try {
            accepted = headers.getAcceptableLanguages();
        } catch (RuntimeException unreadable) {
            return Messages.DEFAULT;
        }
        return accepted.stream()
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .map(locale -> "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Messages.DEFAULT)
                .orElse(Messages.DEFAULT);
    }
}
