package cn.liuzhong.notification;

import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message to one address, and how it stands with it. */
@Schema(name = "Dispatch")
public record DispatchView(
        @Schema(description = "What the receiver is told as the message's id, at each attempt") UUID id,
        Channel channel,
        @Schema(
                        description =
                                "As much as is needed to know it again: a host, or an e-mail address without its name",
                        examples = "receiver.example")
                String address,
        @Schema(nullable = true, description = "Where it goes, unless by e-mail") UUID webhookId,
        @Schema(examples = "reminder.issued") String event,
        @Schema(
                        nullable = true,
                        description = "The unit that is told all of it; null: several are, a group or the office")
                Ref unit,
        @Schema(description = "How many things it tells", examples = "1") int count,
        @Schema(description = "The first five of them") List<DispatchPartView> parts,
        DispatchStatus status,
        @Schema(description = "Since it was put into the queue, last by whoever sent it again") int attempts,
        @Schema(nullable = true) Instant firstTriedAt,
        @Schema(nullable = true, description = "Not before then; null when there is nothing more to be tried")
                Instant nextTryAt,
        @Schema(nullable = true, description = "When it was sent or given up") Instant settledAt,
        @Schema(nullable = true, description = "What went wrong at the last attempt", examples = "HTTP 500")
                String lastError,
        @Schema(
                        nullable = true,
                        description = "When what it told was sent to other addresses, as messages of their own")
                Instant redeliveredAt,
        Instant createdAt,
        long version)
        implements Versioned {

    static DispatchView of(Dispatch dispatch, String shownAddress, int count, Ref unit, List<DispatchPartView> parts) {
        Channel channel = dispatch.recipient.channel;
        return new DispatchView(
                dispatch.id,
                channel,
                shownAddress,
                channel == Channel.EMAIL ? null : UUID.fromString(dispatch.recipient.address),
                dispatch.event,
                unit,
                count,
                parts,
                dispatch.status,
                dispatch.attempts,
                dispatch.firstTriedAt,
                dispatch.status == DispatchStatus.PENDING ? dispatch.nextTryAt : null,
                dispatch.settledAt,
                dispatch.lastError,
                dispatch.redeliveredAt,
                dispatch.createdAt,
                dispatch.version);
    }
}
