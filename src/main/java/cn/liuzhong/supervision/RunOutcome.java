package cn.liuzhong.supervision;

/**
 * The run of a period.
 *
 * @param ranNow false when it had been run before
 */
public record RunOutcome(RunView run, boolean ranNow) {}
