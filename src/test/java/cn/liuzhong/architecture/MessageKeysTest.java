package cn.liuzhong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link MessagesTest} would miss if the keys were not found in the sources. */
class MessageKeysTest {

    @Test
    void finds_keys_in_every_place_where_code_names_them() {
        assertThat(
                        MessageKeys.in(
                                """
                throw new InvalidInput("/days/" + i + "/day", "calendar.twice", f(a, b));
                return ok(x) ? Verdict.refused("no.way") : Verdict.granted(x);
                String expected = kind == RunKind.REMINDER ? "period.half" : "period.month";
                return new InvalidInput("/period", expected);
                String other = type == String.class ? "text.control" : "format." + name;
                return new InvalidInput(pointer, other);
                @Pattern(message = "{invalid.line}")
                return problems.of(404, "not-found");
                return messages.text(locale, published ? "calendar.yes" : "calendar.no");
                """))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "invalid.calendar.twice",
                        "refusal.no.way",
                        "invalid.period.half",
                        "invalid.period.month",
                        "invalid.text.control",
                        "invalid.format.",
                        "invalid.line",
                        "problem.not-found.title",
                        "problem.not-found.detail",
                        "calendar.yes",
                        "calendar.no"));
    }
}
