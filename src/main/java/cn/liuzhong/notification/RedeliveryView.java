package cn.liuzhong.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes out again. */
@Schema(name = "Redelivery")
public record RedeliveryView(
        @Schema(description = "The dead letter itself first, where its address is one still")
                List<DispatchView> dispatches) {}
