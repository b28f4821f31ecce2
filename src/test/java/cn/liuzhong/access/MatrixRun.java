package cn.liuzhong.access;

import cn.liuzhong.access.AccessTable.Line;
import cn.liuzhong.openapi.Answer;
import cn.liuzhong.openapi.Contract.Operation;
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
        Request request = null;
        for (Sender sender : refusedFirst(line)) {
            try {
                request = request == null ? fresh(line, operation) : request;
                boolean used =
                        isDone(line, sender, request) && !request.method().equals("get");
                request = used ? null : request;
            } catch (AssertionError notSetUp) {
                surprises.add(line + " for " + sender + ": " + notSetUp.getMessage());
            }
        }
    }

    private Request fresh(Line line, Operation operation) {
        Request request = calls.of(operation, line.isOwn(), line.action());
        stored = api.service.stored();
        return request;
    }

    private boolean isDone(Line line, Sender sender, Request request) {
        int expected = line.expected().get(sender);
        Answer answer = api.change(sender, request);
        boolean done = answer.status() < FIRST_REFUSAL;
        if (answer.status() != expected) {
            surprises.add(
                    "%s for %s: %d instead of %d %s".formatted(line, sender, answer.status(), expected, answer.body()));
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
}
