package cn.liuzhong.assessment.rules;

import java.time.LocalDate;

/**
 * A project that is to start in the year (新开工).
 *
 * @param startOn the planned start; null when not known
 * @param invested whether a report in force of the year, up to the month, says that money was spent
 * @param enteredOn 入库; null when the statistics have not taken it in
 */
public record StartFact(LocalDate startOn, boolean invested, LocalDate enteredOn) {}
