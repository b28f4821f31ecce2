package cn.liuzhong.platform;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where a page ended: the sort key of its last row. Opaque to clients. */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\n";

    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(Object::toString).toList());
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    public String text(int part) {
        return read(part, Function.identity());
    }

    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    public int number(int part) {
        return read(part, Integer::parseInt);
    }

    public long bigNumber(int part) {
        return read(part, Long::parseLong);
    }

    public LocalDate date(int part) {
        return read(part, Dates::parse);
    }

    /** Of as many digits as the database keeps; what is longer is not ours. */
    public BigDecimal amount(int part) {
        return read(part, text -> {
            if (!text.matches("-?\\d{1,30}(\\.\\d{1,10})?")) {
                throw new NumberFormatException(text);
            }
            return new BigDecimal(text);
        });
    }

    private <T> T read(int part, Function<String, T> parse) {
        try {
            return parse.apply(parts.get(part));
        } catch (RuntimeException notOurs) {
            throw new InvalidInput("/cursor", "cursor");
        }
    }

    static Cursor decode(String encoded) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                throw new InvalidInput("/cursor", "cursor");
            }
            return new Cursor(List.of(text.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidInput("/cursor", "cursor");
        }
    }
}
