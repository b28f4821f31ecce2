package cn.liuzhong.access;

import cn.liuzhong.access.AccessTable.Line;
import cn.liuzhong.access.MatrixCalls.Call;
import cn.liuzhong.openapi.Contract.Operation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sends one request for each cell of the table, and notes where the answer is another or a refusal left a trace. */
public final class MatrixRun {

    private static final int FIRST_REFUSAL = 300;

    private final Api api;
    private final MatrixCalls calls;
    private final List<String> surprises = new ArrayList<>();
    private String stored;

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

    /** The refusals first: they leave the row as it is, so one row serves them all. */
    private void send(Line line) {
        Operation operation = MatrixCalls.operation(line.operationId());
        Call call = null;
        for (Sender sender : refusedFirst(line)) {
            try {
                call = call == null ? fresh(line, operation) : call;
                boolean used = isDone(line, sender, call) && !call.method().equals("get");
                call = used ? null : call;
            } catch (AssertionError notSetUp) {
                surprises.add(line + " for " + sender + ": " + notSetUp.getMessage());
            }
        }
    }

    private Call fresh(Line line, Operation operation) {
        Call call = calls.of(operation, line.isOwn(), line.action());
        stored = api.service.stored();
        return call;
    }

    private boolean isDone(Line line, Sender sender, Call call) {
        int expected = line.expected().get(sender);
        Response answer = request(sender, call).request(call.method(), call.path());
        boolean done = answer.statusCode() < FIRST_REFUSAL;
        if (answer.statusCode() != expected) {
            surprises.add("%s for %s: %d instead of %d %s"
                    .formatted(line, sender, answer.statusCode(), expected, answer.asString()));
        }
        if (!done && !api.service.stored().equals(stored)) {
            surprises.add(line + " for " + sender + ": refused, and yet something is stored");
        }
        return done;
    }

    private static List<Sender> refusedFirst(Line line) {
        return line.expected().keySet().stream()
                .sorted(Comparator.comparing(sender -> line.expected().get(sender) < FIRST_REFUSAL))
                .toList();
    }

    private RequestSpecification request(Sender sender, Call call) {
        RequestSpecification request = api.change(sender);
        if (call.file() != null) {
            return Api.withFile(request, call.file());
        }
        return call.body() == null ? request : request.body(call.body().toString());
    }
}
