package cn.liuzhong.openapi;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** Fails a test whose answer is not what the published contract says, whatever else the test looks at. */
public final class AnsweredAsPublished implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        List<String> faults = PublishedAnswers.faults(request.getMethod(), address.getRawPath(), answer(response));
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answers %d, not as published:%n  %s%n%s"
                    .formatted(
                            request.getMethod(),
                            address,
                            response.statusCode(),
                            String.join("\n  ", faults),
                            response.asString()));
        }
        return response;
    }

    private static Answer answer(Response response) {
        return new Answer(
                response.statusCode(),
                response.headers().asList().stream()
                        .collect(Collectors.toMap(Header::getName, Header::getValue, (first, second) -> first)),
                response.asString());
    }
}
