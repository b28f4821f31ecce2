package cn.liuzhong.notification;

import cn.liuzhong.notification.rules.PlainMarkdown;
import java.util.stream.Collectors;

/** How a message looks in a group. */
final class RobotMarkdown {

    private RobotMarkdown() {}

    static String of(ParcelText said) {
        String heading = "### " + PlainMarkdown.of(said.title()) + "\n\n";
        return heading
                + said.notices().stream()
                        .map(notice -> said.notices().size() == 1
                                ? PlainMarkdown.of(notice.text())
                                : "- **" + PlainMarkdown.of(notice.title()) + "** " + PlainMarkdown.of(notice.text()))
                        .collect(Collectors.joining("\n"));
    }
}
