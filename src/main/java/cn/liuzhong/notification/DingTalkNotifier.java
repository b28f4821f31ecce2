package cn.liuzhong.notification;

import cn.liuzhong.notification.rules.TextCut;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** 钉钉群机器人: a message in Markdown, signed. */
@ApplicationScoped
class DingTalkNotifier implements Notifier {

    /** The vendor takes bodies of 20,000 bytes; JSON needs some for itself. */
    private static final int LONGEST = 15_000;

    private static final int LONGEST_TITLE = 200;

    private final RobotPost post;
    private final NoticeTexts texts;
    private final OfficeClock clock;

    DingTalkNotifier(RobotPost post, NoticeTexts texts, OfficeClock clock) {
        this.post = post;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<Channel> channels() {
        return Set.of(Channel.DINGTALK);
    }

    @Override
    public Supplier<Receipt> prepare(Parcel parcel) {
        ParcelText said = texts.of(Messages.DEFAULT, parcel);
        Map<String, String> markdown = Map.of(
                "title", TextCut.to(LONGEST_TITLE, said.title()),
                "text", RobotMarkdown.of(said, LONGEST, left -> texts.left(Messages.DEFAULT, left)));
        return post.prepare(parcel, this::signed, Map.of("msgtype", "markdown", "markdown", markdown));
    }

    /** A robot without a secret goes by its key words or the sender's address. */
    private String signed(RobotTarget robot) {
        return robot.secret() == null
                ? robot.url()
                : DingTalkSign.sign(robot.url(), robot.secret(), clock.now().toEpochMilli());
    }
}
