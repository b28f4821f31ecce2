package cn.liuzhong.platform;

import cn.liuzhong.platform.rules.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an HTTP answer. */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** Before the problem library's own mappers, which know neither pointers nor languages. */
    private static final int FIRST = Priorities.AUTHENTICATION - 100;

    private final Problems problems;
    private final CurrentVersion versions;

    ProblemMappers(Problems problems, CurrentVersion versions) {
        this.problems = problems;
        this.versions = versions;
    }

    @ServerExceptionMapper(priority = FIRST)
    Response refused(Refused e) {
        return answer(problems.refused(e.refusal()));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response missing(NoSuchRow e) {
        return answer(problems.of(404, "not-found"));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response missing(NotFoundException e) {
        return answer(problems.of(404, "not-found"));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response declined(Declined e) {
        Response.ResponseBuilder answer = Response.fromResponse(answer(problems.of(e.status(), e.code())));
        e.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper(priority = FIRST)
    Response precondition(PreconditionProblem e) {
        return e.status() == 412 ? stale(e.current()) : answer(problems.of(e.status(), "precondition-required"));
    }

    @ServerExceptionMapper(
            value = {OptimisticLockException.class, StaleStateException.class},
            priority = FIRST)
    Response overtaken(RuntimeException e, HttpHeaders headers, UriInfo uri) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                ? answer(problems.refused(Refusal.of("changed-meanwhile")))
                : stale(versions.of(e, named(uri)));
    }

    private static Set<String> named(UriInfo uri) {
        return uri.getPathParameters().values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** Nothing is overwritten, and the answer names the version to look at: the loser compares, and sends again what he has. */
    private Response stale(OptionalLong current) {
        Response.ResponseBuilder answer = Response.fromResponse(answer(problems.of(412, "stale")));
        current.ifPresent(version -> answer.header(HttpHeaders.ETAG, Expected.tagOf(version)));
        return answer.build();
    }

    @ServerExceptionMapper(
            value = {
                UnauthorizedException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class
            },
            priority = FIRST)
    Response unknown(RuntimeException e, HttpHeaders headers) {
        Response.ResponseBuilder answer = Response.fromResponse(answer(problems.of(401, "http-401")))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"liuzhong\"");
        if (!isSentByScript(headers)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"liuzhong\", charset=\"UTF-8\"");
        }
        return answer.build();
    }

    /** A browser meets a challenge to Basic with a dialogue of its own, which no page can replace; a page's scripts ask themselves. */
    private static boolean isSentByScript(HttpHeaders headers) {
        String mode = headers.getHeaderString("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    @ServerExceptionMapper(priority = FIRST)
    Response forbidden(ForbiddenException e, RoutingContext request) {
        Declined declined = request.get(Declined.class.getName());
        if (declined != null) {
            return declined(declined);
        }
        Refusal account = request.get(Refusal.class.getName());
        return answer(account == null ? problems.of(403, "http-403") : problems.account(account));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response invalid(InvalidInput e) {
        return answer(problems.invalid(e));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response invalid(ConstraintViolationException e) {
        return answer(problems.invalid(e.getConstraintViolations()));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response unreadable(InvalidBody e) {
        return answer(problems.unreadable(e.getCause()));
    }

    @ServerExceptionMapper(
            value = {
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
                JsonProcessingException.class
            },
            priority = FIRST)
    Response unreadable(JsonProcessingException e) {
        return answer(problems.unreadable(e));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response other(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            LOG.error("request failed", e);
        }
        return answer(
                problems.of(status, "http-" + (KNOWN.contains(status) ? status : status < 500 ? "other" : "500")));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response other(RuntimeException e) {
        String key = DatabaseRefusals.keyOf(e);
        if (key != null) {
            return answer(problems.refused(Refusal.of(key)));
        }
        LOG.error("request failed", e);
        return answer(problems.of(500, "http-500"));
    }

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 405, 406, 413, 415, 500);

    private static Response answer(HttpProblem problem) {
        return problem.toResponse();
    }
}
