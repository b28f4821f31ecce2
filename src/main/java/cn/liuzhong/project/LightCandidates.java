package cn.liuzhong.project;

import cn.liuzhong.lag.rules.Light;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Which projects may have a light (§3.2): selects broadly what is worth asking the rule about, so that looking for the few
 * red ones does not walk the whole list. A kind of lag that is neither a milestone's nor an issue's adds its own branch to
 * {@link #SOMETHING_LATE}.
 */
final class LightCandidates {

    private static final String SOMETHING_LATE =
            """
        p.list_state = 'ON_LIST' and (
            exists (select 1 from milestone m where m.project_id = p.id and m.due_on < :today
                and m.status <> 'VOIDED' and (m.completed_on is null or m.completed_on >= :today))
            or exists (select 1 from issue i where i.project_id = p.id and i.due_on < :today
                and (i.closure_requested_on is null or i.closure_requested_on >= :today)))""";

    private static final String DUE_SOON =
            """
        p.list_state = 'ON_LIST' and exists (select 1 from milestone m where m.project_id = p.id
            and m.due_on between :today and :blueUntil
            and m.status <> 'VOIDED' and (m.completed_on is null or m.completed_on >= :today))""";

    private static final String PERHAPS_EXCUSED =
            """
        (p.list_state = 'SUSPENDED' or p.list_state = 'ON_LIST' and exists (select 1 from exemption e
            where e.project_id = p.id and e.status = 'ACCEPTED' and :yesterday between e.from_on and e.until_on))""";

    private LightCandidates() {}

    /** @param blueUntil the last day that makes a milestone one that falls due soon */
    static ProjectSearch of(Light light, LocalDate today, LocalDate blueUntil) {
        return switch (light) {
            case RED, YELLOW -> search(SOMETHING_LATE, Map.of("today", today));
            case BLUE -> search(DUE_SOON, Map.of("today", today, "blueUntil", blueUntil));
            case GREEN -> search("p.list_state = 'ON_LIST'", Map.of());
            case GREY -> search(PERHAPS_EXCUSED, Map.of("yesterday", today.minusDays(1)));
        };
    }

    private static ProjectSearch search(String condition, Map<String, Object> parameters) {
        return new ProjectSearch(List.of(condition), parameters);
    }
}
