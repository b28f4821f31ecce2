package cn.liuzhong.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What of a webhook can be changed. */
public record WebhookChange(
        @NotBlank @Size(max = 2000) @Schema(examples = "https://receiver.example/hooks/liuzhong") String url,
        @NotEmpty @Size(max = 50) @UniqueElements @Schema(examples = "[\"reminder.issued\"]")
                List<@NotNull @Size(max = 100) String> events,
        @NotNull @Schema(description = "What waits for one that is switched off becomes a dead letter") Boolean active,
        @Size(max = 200)
                @Schema(
                        writeOnly = true,
                        description = "Of robots: the one that the vendor gave (加签), null for none. Never shown",
                        examples = "SEC0123456789abcdef")
                String secret) {

    public WebhookChange {
        secret = SigningSecret.stated(secret);
    }

    /** Whether it goes the same way as before. */
    boolean reachesLike(WebhookChange before) {
        return url.equals(before.url) && Objects.equals(secret, before.secret);
    }

    @Override
    public String toString() {
        return "WebhookChange[" + active + "]";
    }
}
