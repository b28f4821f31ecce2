package cn.liuzhong.interview.rules;

/**
 * The two triggers beside the standing rule, off by default (§3.4).
 *
 * @param redNamed an item is red at D and was named for M-H1
 * @param replyOverdue a letter's reply is overdue at D: what it named and still lags
 */
public record InterviewTriggers(boolean redNamed, boolean replyOverdue) {}
