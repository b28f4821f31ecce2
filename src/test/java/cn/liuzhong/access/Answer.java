package cn.liuzhong.access;

import cn.liuzhong.access.MatrixCalls.Call;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What a call was answered, without what tells one request from another. */
record Answer(int status, String text) {

    /** @param ifMatch null: it is not sent; likewise {@code body} */
    static Answer to(ServiceUnderTest service, Sender who, Call call, String ifMatch, String body) {
        RequestSpecification request = service.as(who);
        request = ifMatch == null ? request : request.header("If-Match", ifMatch);
        request = body == null ? request : request.body(body);
        Response answer = request.request(call.method(), call.path());
        String text = answer.asString()
                .replaceAll("\"(instance|requestId)\":\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
        return new Answer(answer.statusCode(), text);
    }
}
