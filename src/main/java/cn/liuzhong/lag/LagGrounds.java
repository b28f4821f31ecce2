package cn.liuzhong.lag;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Why a project lags, as the feature that keeps its needs (要素) knows; asked here because that feature knows this one. */
public interface LagGrounds {

    /** What these projects wait for at an as-of day, by project, the longest first; one statement, whatever their number. */
    Map<UUID, List<LateFactorView>> late(Collection<UUID> projectIds, LocalDate asOf);

    /** Whether a factor is one of the project's and was late or due on the first day of an exemption. */
    boolean excuse(UUID factorId, UUID projectId, LocalDate first);
}
