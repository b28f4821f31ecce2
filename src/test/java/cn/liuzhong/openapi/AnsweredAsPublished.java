package cn.liuzhong.openapi;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.stream.Collectors;

/** Fails a test whose answer is not what the published contract says, whatever else the test looks at. */
public final class AnsweredAsPublished implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        PublishedAnswers.require(request.getMethod(), URI.create(request.getURI()), answer(response));
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
