package cn.liuzhong.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers: UUIDv7, so that rows of one table lie in the order in which they were made. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** Empty when the text is no identifier. */
    public static Optional<UUID> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** Before every identifier made at that moment or later, after every one made before. */
    public static UUID at(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE);
    }
}
