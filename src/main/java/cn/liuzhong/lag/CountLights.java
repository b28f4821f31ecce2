package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.lag.rules.LightSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many supervised projects have which light, of those that the caller sees. */
@ApplicationScoped
public class CountLights {

    /** Fewer than the driver takes parameters, and more than a district has: there one round. */
    private static final int BATCH = 10_000;

    private final SupervisedProjectRepository projects;
    private final ReadLights lights;

    CountLights(SupervisedProjectRepository projects, ReadLights lights) {
        this.projects = projects;
        this.lights = lights;
    }

    /** @return every light, also with none */
    @Transactional
    public Map<Light, Long> handle(Caller caller, LocalDate asOf) {
        Map<Light, Long> counts = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            counts.put(light, 0L);
        }
        List<LightSubject> subjects = projects.of(caller.scope());
        for (int from = 0; from < subjects.size(); from += BATCH) {
            List<LightSubject> batch = subjects.subList(from, Math.min(from + BATCH, subjects.size()));
            lights.of(caller, batch, asOf).values().forEach(light -> counts.merge(light, 1L, Long::sum));
        }
        return counts;
    }
}
