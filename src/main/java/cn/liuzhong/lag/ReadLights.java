package cn.liuzhong.lag;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.lag.rules.LightSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class ReadLights {

    @Transactional
    public Map<UUID, Light> of(Caller caller, Collection<LightSubject> projects, LocalDate asOf) {
        return projects.stream()
                .filter(project -> project.onList() || project.suspended())
                .collect(Collectors.toMap(
                        LightSubject::projectId, project -> project.onList() ? Light.GREEN : Light.GREY));
    }
}
