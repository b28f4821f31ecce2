package cn.liuzhong.notification;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which dispatches are wanted; what is null does not narrow. */
public class DispatchFilter {

    @QueryParam("status")
    DispatchStatus status;

    @QueryParam("channel")
    Channel channel;

    @QueryParam("webhook")
    @Parameter(description = "Those that go to it")
    UUID webhook;

    @QueryParam("unit")
    @Parameter(description = "Those that tell what this unit is told, to whomever")
    UUID unit;

    @QueryParam("event")
    @Size(max = 100)
    @Parameter(example = "reminder.issued")
    String event;
}
