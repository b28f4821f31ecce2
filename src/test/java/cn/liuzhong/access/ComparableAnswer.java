package cn.liuzhong.access;

import cn.liuzhong.openapi.Answer;
import java.util.regex.Pattern;

/** What a request was answered, without what tells one request from another. */
record ComparableAnswer(int status, String text) {

    private static final Pattern OF_THIS_REQUEST = Pattern.compile("\"(instance|requestId)\":\"[^\"]*\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    static ComparableAnswer of(Answer answer) {
        String alike = OF_THIS_REQUEST.matcher(answer.body()).replaceAll("");
        return new ComparableAnswer(answer.status(), ID.matcher(alike).replaceAll("ID"));
    }
}
