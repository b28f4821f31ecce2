package cn.liuzhong.notification;

import cn.liuzhong.notification.rules.PlainMarkdown;
import cn.liuzhong.notification.rules.TextCut;
import java.util.List;
import java.util.function.IntFunction;

/** How a message looks in a group. */
final class RobotMarkdown {

    private RobotMarkdown() {}

    /**
     * @param bytes of UTF-8 that the vendor takes
     * @param left says how many there is no room for
     */
    static String of(ParcelText said, int bytes, IntFunction<String> left) {
        String heading = "### " + PlainMarkdown.of(said.title()) + "\n\n";
        List<String> lines = said.notices().stream()
                .map(notice -> said.all() == 1
                        ? PlainMarkdown.of(notice.text())
                        : "- **" + PlainMarkdown.of(notice.title()) + "** " + PlainMarkdown.of(notice.text()))
                .toList();
        return TextCut.to(bytes, heading, lines, said.all(), left);
    }
}
