package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.rules.RobotAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Posts a message to a group robot and understands what it answers: what the two vendors have in common. */
@ApplicationScoped
class RobotPost {

    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json; charset=utf-8");

    private final RobotTargets targets;
    private final KeepPace pace;
    private final GuardedHttp http;
    private final ObjectMapper mapper;

    RobotPost(RobotTargets targets, KeepPace pace, GuardedHttp http, ObjectMapper mapper) {
        this.targets = targets;
        this.pace = pace;
        this.http = http;
        this.mapper = mapper;
    }

    /** @param address of the robot at this moment; it holds the vendor's key and is not logged */
    Supplier<Receipt> prepare(Parcel parcel, Function<RobotTarget, String> address, Map<String, ?> message) {
        Optional<RobotTarget> target = targets.of(parcel.address());
        if (target.isEmpty()) {
            return () -> Receipt.never("the webhook is switched off");
        }
        return () -> send(target.get(), address, message);
    }

    private Receipt send(RobotTarget robot, Function<RobotTarget, String> address, Map<String, ?> message) {
        Duration wait = pace.handle(Caller.SCHEDULER, robot.fingerprint());
        if (wait.compareTo(Duration.ZERO) > 0) {
            return Receipt.notAsked(wait);
        }
        try {
            URI uri = URI.create(address.apply(robot));
            return receipt(http.post(uri, HEADERS, mapper.writeValueAsBytes(message)));
        } catch (Unreachable noAnswer) {
            return Receipt.later(noAnswer.getMessage());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Receipt receipt(HttpAnswer answer) {
        Integer code = errcode(answer.body());
        String reason = "HTTP " + answer.status() + ", errcode " + code;
        return switch (RobotAnswer.of(answer.status(), code)) {
            case TAKEN -> Receipt.taken();
            case LATER -> Receipt.later(reason);
            case NEVER -> Receipt.never(reason);
            case GONE -> Receipt.gone(reason);
        };
    }

    private Integer errcode(byte[] body) {
        try {
            JsonNode code = mapper.readTree(body).path("errcode");
            return code.isInt() ? code.asInt() : null;
        } catch (IOException noJson) {
            return null;
        }
    }
}
