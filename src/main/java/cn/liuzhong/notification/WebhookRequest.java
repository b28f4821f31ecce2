package cn.liuzhong.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Who outside wants to be told. */
public record WebhookRequest(
        @NotBlank
                @Size(max = 2000)
                @Schema(description = "On the public internet", examples = "https://receiver.example/hooks/liuzhong")
                String url,
        @NotEmpty @Size(max = 50) @UniqueElements @Schema(examples = "[\"reminder.issued\"]")
                List<@NotNull @Size(max = 100) String> events,
        @Schema(description = "`STANDARD` where it is not sent") WebhookKind kind,
        @Schema(description = "Told only what this unit is told; left out: what anybody is told") UUID unitId,
        @Size(max = 200)
                @Schema(description = "Of robots: the one that the vendor gave (加签). The service makes all others")
                String secret) {

    public WebhookRequest {
        secret = SigningSecret.stated(secret);
    }

    WebhookKind kindOrDefault() {
        return kind == null ? WebhookKind.STANDARD : kind;
    }

    WebhookChange asChange() {
        return new WebhookChange(url, events, true, secret);
    }

    @Override
    public String toString() {
        return "WebhookRequest[" + kind + "]";
    }
}
