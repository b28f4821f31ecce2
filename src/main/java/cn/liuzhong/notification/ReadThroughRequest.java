package cn.liuzhong.notification;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to where an inbox has been read. */
public record ReadThroughRequest(
        @NotNull @Schema(description = "The newest that was shown; all before it is marked too") UUID through) {}
