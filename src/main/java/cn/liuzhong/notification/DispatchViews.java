package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.rules.ShownAddress;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages as the office sees them: what they tell and whom, in statements whose number is not that of the messages. */
@ApplicationScoped
class DispatchViews {

    /** So many of its parts tell what it is. */
    private static final int NAMED = 5;

    private final WebhookRepository webhooks;
    private final DispatchPartRepository parts;
    private final OutboxRepository outbox;
    private final FindUnits units;
    private final NoticeTexts texts;

    DispatchViews(
            WebhookRepository webhooks,
            DispatchPartRepository parts,
            OutboxRepository outbox,
            FindUnits units,
            NoticeTexts texts) {
        this.webhooks = webhooks;
        this.parts = parts;
        this.outbox = outbox;
        this.units = units;
        this.texts = texts;
    }

    List<DispatchView> of(Caller caller, List<Dispatch> rows, Locale locale) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<String, Webhook> called = called(rows);
        List<DispatchPartRepository.Part> first = parts.first(ids, NAMED);
        Map<UUID, Outbox> told =
                outbox
                        .inOrder(first.stream()
                                .map(DispatchPartRepository.Part::outboxId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(row -> row.id, Function.identity()));
        Map<UUID, DispatchPartRepository.Sum> sums = parts.sums(ids).stream()
                .collect(Collectors.toMap(DispatchPartRepository.Sum::dispatchId, Function.identity()));
        Map<UUID, Ref> names = names(caller, told.values(), sums.values());
        Map<UUID, List<DispatchPartView>> shown = first.stream()
                .collect(Collectors.groupingBy(
                        DispatchPartRepository.Part::dispatchId,
                        Collectors.mapping(
                                part -> view(told.get(part.outboxId()), names, locale), Collectors.toList())));
        return rows.stream()
                .map(row -> DispatchView.of(
                        row,
                        address(row.recipient.asAddress(), called),
                        sums.get(row.id).count(),
                        named(sums.get(row.id).unitId(), names),
                        shown.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Map<String, Webhook> called(List<Dispatch> rows) {
        return webhooks.byAddress(rows.stream()
                .map(row -> row.recipient.asAddress())
                .filter(address -> address.channel() != Channel.EMAIL)
                .map(Address::value)
                .distinct()
                .toList());
    }

    private Map<UUID, Ref> names(Caller caller, Collection<Outbox> told, Collection<DispatchPartRepository.Sum> sums) {
        return units.refs(
                caller,
                Stream.concat(
                                told.stream().map(row -> row.unitId),
                                sums.stream().map(DispatchPartRepository.Sum::unitId))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** What only a newer replica knows is called by its event. */
    private DispatchPartView view(Outbox row, Map<UUID, Ref> names, Locale locale) {
        String title = NotificationEvent.of(row.event)
                .map(event -> texts.title(locale, event, row.facts))
                .orElse(row.event);
        return new DispatchPartView(row.subjectId, title, named(row.unitId, names));
    }

    private static Ref named(UUID unitId, Map<UUID, Ref> names) {
        return unitId == null ? null : names.get(unitId);
    }

    private static String address(Address address, Map<String, Webhook> called) {
        return address.channel() == Channel.EMAIL
                ? ShownAddress.ofEmail(address.value())
                : ShownAddress.ofUrl(called.get(address.value()).uri());
    }
}
