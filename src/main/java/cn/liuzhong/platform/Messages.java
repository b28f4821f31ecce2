package cn.liuzhong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that users read, from {@code messages_zh.properties} and {@code messages_en.properties}. */
@ApplicationScoped
public class Messages {

    public static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String text(Locale locale, String key, Object... arguments) {
        return text(locale, key, List.of(arguments));
    }

    /** An enum among the arguments is shown by its own text, {@code enum.Type.NAME}, where there is one. */
    public String text(Locale locale, String key, List<Object> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages", spoken(locale), NO_FALLBACK);
        Object[] shown =
                arguments.stream().map(argument -> show(bundle, argument)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }

    /** The text of a key that need not be there. */
    public Object textOr(Locale locale, String key, Object otherwise) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages", spoken(locale), NO_FALLBACK);
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    public String name(Locale locale, Enum<?> value) {
        return show(ResourceBundle.getBundle("messages", spoken(locale), NO_FALLBACK), value)
                .toString();
    }

    private static Object show(ResourceBundle bundle, Object argument) {
        if (argument instanceof Enum<?> value) {
            String key = "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name();
            return bundle.containsKey(key) ? bundle.getString(key) : value.name();
        }
        return argument instanceof Number ? argument.toString() : argument;
    }

    private static Locale spoken(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }
}
