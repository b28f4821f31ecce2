package cn.liuzhong.burden;

import cn.liuzhong.burden.rules.RequestStatus;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request by hand as clients see it. */
@Schema(name = "ManualRequest")
public record ManualRequestView(
        UUID id,
        Ref unit,
        @Schema(nullable = true, description = "What it is about, where it is about one") Ref project,
        String title,
        String text,
        LocalDate dueOn,
        RequestStatus status,
        LocalDate askedOn,
        String askedBy,
        Instant askedAt,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) String answeredBy,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) String withdrawalReason,
        @Schema(nullable = true) String withdrawnBy,
        @Schema(nullable = true) Instant withdrawnAt,
        long version)
        implements Versioned {

    static ManualRequestView of(ManualRequest request, Ref unit, Ref project) {
        return new ManualRequestView(
                request.id,
                unit,
                project,
                request.title,
                request.text,
                request.dueOn,
                request.status,
                request.askedOn,
                request.askedBy,
                request.askedAt,
                request.answer,
                request.answeredBy,
                request.answeredAt,
                request.withdrawalReason,
                request.withdrawnBy,
                request.withdrawnAt,
                request.version);
    }
}
