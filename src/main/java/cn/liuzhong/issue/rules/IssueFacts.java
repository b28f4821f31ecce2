package cn.liuzhong.issue.rules;

/**
 * What decides whether something may be done to an issue.
 *
 * @param requestedBy who asked for the closure that is under way; null while there is none
 * @param checkedBy who checked it; null before
 * @param lookedBack whether the 回头看 of the present closure is done
 */
public record IssueFacts(
        IssueStatus status, IssueLevel level, String requestedBy, String checkedBy, boolean lookedBack) {}
