package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.ExemptSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ExemptionRepository {
    Set<ExemptSubject> covering(LocalDate day) {
        return Set.of();
    }

    Set<ExemptSubject> covering(LocalDate day, Collection<UUID> subjectIds) {
        return Set.of();
    }
}
