package cn.liuzhong.access;

import cn.liuzhong.access.AccessTable.Line;
import cn.liuzhong.access.MatrixCalls.Call;
import cn.liuzhong.openapi.Contract.Operation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;

/** Sends one request for each cell of the table, and notes where the answer is another or a refusal left a trace. */
public final class MatrixRun {

    private final Api api;
    private final MatrixCalls calls;
    private final List<String> surprises = new ArrayList<>();

    public MatrixRun(ServiceUnderTest service) {
        api = new Api(service);
        calls = new MatrixCalls(api, new MatrixList(api));
    }

    /** Empty when every answer is the one that the table states. */
    public List<String> surprises(List<Line> lines) {
        surprises.clear();
        lines.forEach(this::send);
        return List.copyOf(surprises);
    }

    private void send(Line line) {
        Operation operation = MatrixCalls.operation(line.operationId());
        Call call = null;
        for (Sender sender : line.expected().keySet()) {
            try {
                call = call == null ? calls.of(operation, line.isOwn(), line.action()) : call;
                boolean used = answered(line, sender, call) && !call.method().equals("get");
                call = used ? null : call;
            } catch (AssertionError notSetUp) {
                surprises.add(line + " for " + sender + ": " + notSetUp.getMessage());
            }
        }
    }

    /** Whether it was done. */
    private boolean answered(Line line, Sender sender, Call call) {
        String before = api.service.stored();
        Response answer = request(sender, call).request(call.method(), call.path());
        int status = answer.statusCode();
        if (status != line.expected().get(sender)) {
            surprises.add(line + " for " + sender + ": " + status + " instead of "
                    + line.expected().get(sender) + " " + answer.asString());
        }
        boolean done = status < 300;
        if (!done && !before.equals(api.service.stored())) {
            surprises.add(line + " for " + sender + ": refused, and yet something is stored");
        }
        return done;
    }

    private RequestSpecification request(Sender sender, Call call) {
        RequestSpecification request = api.change(sender);
        return call.body() == null ? request : request.body(call.body().toString());
    }
}
