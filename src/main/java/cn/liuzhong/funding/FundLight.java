package cn.liuzhong.funding;

import cn.liuzhong.funding.rules.UseWindow;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Selection;
import java.time.LocalDate;
import java.util.Map;

/**
 * A light that is looked for, as days of issue.
 *
 * @param redUntil what was issued until then is red while something is left of it
 * @param yellowUntil what was issued after that until then is yellow while something is left of it
 */
record FundLight(Light light, LocalDate redUntil, LocalDate yellowUntil) {

    static FundLight of(Light light, UseWindow window, LocalDate today) {
        return new FundLight(light, window.redIssuedUntil(today), window.yellowIssuedUntil(today));
    }

    Selection addTo(Selection selection) {
        return switch (light) {
            case RED ->
                selection.and(" and f.state = ISSUED and f.issuedOn <= :redUntil", Map.of("redUntil", redUntil));
            case YELLOW ->
                selection.and(
                        " and f.state = ISSUED and f.issuedOn > :redUntil and f.issuedOn <= :yellowUntil",
                        Map.of("redUntil", redUntil, "yellowUntil", yellowUntil));
            case GREEN ->
                selection.and(
                        " and (f.state = USED_UP or f.state = ISSUED and f.issuedOn > :yellowUntil)",
                        Map.of("yellowUntil", yellowUntil));
            case GREY -> selection.and(" and f.state not in (ISSUED, USED_UP)", Map.of());
            // No money is 临期: what is due soon is yellow.
            case BLUE -> selection.and(" and false", Map.of());
        };
    }
}
