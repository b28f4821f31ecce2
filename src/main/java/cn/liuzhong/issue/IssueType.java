package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.codelist.CodeList;
import java.util.List;

/** Whether an issue's type is on the list, and was valid on the day on which the issue was raised. */
final class IssueType {

    private IssueType() {}

    static void check(CheckCodes codes, Caller caller, Issue issue) {
        if (issue.typeCode != null) {
            codes.require(caller, CodeList.ISSUE_TYPE, List.of(issue.typeCode), issue.raisedOn, "/typeCode");
        }
    }
}
