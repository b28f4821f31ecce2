package cn.liuzhong.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a webhook is told: a CloudEvent 1.0 as JSON, the same at each attempt. */
@ApplicationScoped
class EventBody {

    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    private static final URI SOURCE = URI.create("/liuzhong");
    private static final String TYPE_PREFIX = "cn.liuzhong.";

    private final ObjectMapper mapper;
    private final JsonFormat format = new JsonFormat();

    EventBody(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** All parts are of one event; only where it is one alone has the event a subject. */
    String of(Parcel parcel) {
        List<Parcel.Part> parts = parcel.parts();
        var event = CloudEventBuilder.v1()
                .withId(parcel.id().toString())
                .withSource(SOURCE)
                .withType(TYPE_PREFIX + parts.get(0).event().wireName())
                .withTime(parcel.createdAt().atOffset(ZoneOffset.UTC))
                .withData(
                        "application/json",
                        JsonCloudEventData.wrap(mapper.valueToTree(Map.of(
                                "parts", parts.stream().map(EventBody::data).toList()))));
        if (parts.size() == 1) {
            event.withSubject(parts.get(0).subjectId().toString());
        }
        return new String(format.serialize(event.build()), StandardCharsets.UTF_8);
    }

    private static Data data(Parcel.Part part) {
        return new Data(
                part.outboxId(),
                part.event().wireName(),
                part.subjectId(),
                part.audience().kind(),
                part.audience().unitId(),
                part.audience().groupId(),
                part.facts(),
                part.at().toString());
    }

    /** One thing told. */
    private record Data(
            UUID id,
            String event,
            UUID subjectId,
            Audience.Kind audience,
            UUID unitId,
            UUID groupId,
            Map<String, Object> facts,
            String at) {}
}
