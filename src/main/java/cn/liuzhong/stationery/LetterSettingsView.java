package cn.liuzhong.stationery;

import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sends the letters, as clients see it. */
@Schema(name = "LetterSettings")
public record LetterSettingsView(
        long version,
        LetterHeadRequest head,
        @Schema(description = "Fields of the head that nobody has stated yet: letters leave them out", examples = "[]")
                List<String> missing,
        String changedBy,
        Instant changedAt)
        implements Versioned {

    static LetterSettingsView of(LetterHead head) {
        return new LetterSettingsView(
                head.version,
                new LetterHeadRequest(head.issuer, head.basis, head.contact, head.phone, head.minutesMark),
                head.statesPhone() ? List.of() : List.of("phone"),
                head.changedBy,
                head.changedAt);
    }
}
