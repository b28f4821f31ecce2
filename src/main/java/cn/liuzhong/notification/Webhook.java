package cn.liuzhong.notification;

import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody outside who is told of some events. */
@Entity
class Webhook {

    private static final String HIDDEN = "?***";

    @Id
    UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    WebhookKind kind;

    /** Up to the question mark; what follows may be a key. */
    String url;

    String querySecret;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> events;

    /** Told only what this unit is told; null: what anybody is told. */
    @Column(updatable = false)
    UUID unitId;

    boolean active = true;

    String secret;

    /** Signs beside the new one until then. */
    String oldSecret;

    Instant oldSecretUntil;
    Instant failingSince;
    Instant lastFailedAt;

    @Column(updatable = false)
    String madeBy;

    @Column(updatable = false)
    Instant createdAt;

    @Version
    long version;

    URI uri() {
        return URI.create(wholeUrl());
    }

    /** Without what may be a key. */
    String shownUrl() {
        return querySecret == null ? url : url + HIDDEN;
    }

    Address asAddress() {
        return new Address(kind.channel(), id.toString());
    }

    /** @throws Refused when it is switched off: what is queued for it would die unsent, and nobody is told of that */
    void requireActive() {
        if (!active) {
            throw new Refused(Refusal.of("webhook.switched-off"));
        }
    }

    WebhookChange asChange() {
        return new WebhookChange(wholeUrl(), events, active, kind == WebhookKind.STANDARD ? null : secret);
    }

    /** The shown address stands for the one that is there. What failed before something was put right counts no more. */
    void state(WebhookChange stated) {
        WebhookChange before = asChange();
        if (!stated.url().equals(shownUrl())) {
            int query = stated.url().indexOf('?');
            url = query < 0 ? stated.url() : stated.url().substring(0, query);
            querySecret = query < 0 ? null : stated.url().substring(query + 1);
        }
        events = List.copyOf(stated.events());
        if (kind != WebhookKind.STANDARD) {
            secret = stated.secret();
        }
        if (stated.active() && !active || !asChange().reachesLike(before)) {
            failingSince = null;
        }
        active = stated.active();
    }

    boolean wants(Addresses.Topic topic) {
        return events.contains(topic.event().wireName())
                && (unitId == null || unitId.equals(topic.audience().unitId()));
    }

    private String wholeUrl() {
        return querySecret == null ? url : url + "?" + querySecret;
    }
}
