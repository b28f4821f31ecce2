package cn.liuzhong.calendar;

import cn.liuzhong.access.CurrentCaller;
import cn.liuzhong.access.Roles;
import cn.liuzhong.platform.Language;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/calendar/{year}")
@Tag(name = "calendar")
public class CalendarResource {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final CurrentCaller caller;
    private final Language language;
    private final ReadCalendarYear read;
    private final StateCalendarYear state;

    CalendarResource(CurrentCaller caller, Language language, ReadCalendarYear read, StateCalendarYear state) {
        this.caller = caller;
        this.language = language;
        this.read = read;
        this.state = state;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getCalendarYear", summary = "A year's holidays and worked weekends, or that it is 尚未公布")
    public YearView get(@PathParam("year") @Min(FIRST) @Max(LAST) Integer year) {
        return read.handle(caller.get(), year, language.locale());
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putCalendarYear",
            summary = "State a whole year; If-Match is needed once it has been stated or seeded")
    public YearView put(
            @PathParam("year") @Min(FIRST) @Max(LAST) Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid YearRequest body) {
        return state.handle(caller.get(), year, ifMatch, body, language.locale());
    }
}
