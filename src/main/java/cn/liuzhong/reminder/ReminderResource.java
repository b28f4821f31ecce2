package cn.liuzhong.reminder;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.idempotency.Idempotent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.reminder.rules.ReminderStatus;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reminders")
@Idempotent
@Tag(name = "reminders")
public class ReminderResource {

    private final CurrentCaller caller;
    private final FindReminders find;
    private final ActOnReminder act;

    ReminderResource(CurrentCaller caller, FindReminders find, ActOnReminder act) {
        this.caller = caller;
        this.find = find;
        this.act = act;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listReminders", summary = "The letters with their items, the newest first")
    public Page<ReminderView> list(
            @QueryParam("period")
                    @Pattern(regexp = "(19|2\\d)\\d{2}-(0[1-9]|1[0-2])-H[12]", message = "{invalid.period.half-month}")
                    @Parameter(example = "2020-11-H1")
                    String period,
            @QueryParam("unit") UUID unit,
            @QueryParam("status") ReminderStatus status,
            @BeanParam @Valid Paging paging) {
        return find.page(caller.get(), new ReminderFilter(period, unit, status), paging);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getReminder", summary = "One letter")
    public ReminderView get(@PathParam("id") UUID id) {
        return find.one(caller.get(), id);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "acknowledgeReminder", summary = "The unit has received the letter")
    public ReminderView acknowledge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return act.acknowledge(caller.get(), id, Expected.required(ifMatch));
    }

    @POST
    @Path("/{id}/reply")
    @RolesAllowed({Roles.OFFICE, Roles.UNIT})
    @Operation(operationId = "replyToReminder", summary = "The unit replies; who replies has acknowledged too")
    public ReminderView reply(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReplyRequest body) {
        return act.reply(caller.get(), id, Expected.required(ifMatch), body);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.OFFICE)
    @Operation(operationId = "withdrawReminder", summary = "The office takes a letter back; its number stays used")
    public ReminderView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WithdrawalRequest body) {
        return act.withdraw(caller.get(), id, Expected.required(ifMatch), body);
    }
}
