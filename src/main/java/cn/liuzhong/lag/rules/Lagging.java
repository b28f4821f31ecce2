package cn.liuzhong.lag.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One late thing as its source found it, before exemptions and lights.
 *
 * @param dueOn null where the lag is not that of one day, as with investment
 * @param lagSince the first day on which it was late
 * @param red whether its own rule calls it red, whatever its days
 */
public record Lagging(
        LagKind kind,
        UUID subjectId,
        UUID projectId,
        String projectName,
        UUID unitId,
        String title,
        LocalDate dueOn,
        LocalDate lagSince,
        boolean red) {}
