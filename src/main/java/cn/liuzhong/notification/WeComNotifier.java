package cn.liuzhong.notification;

import cn.liuzhong.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** 企业微信群机器人: a message in Markdown; the key in the address is all that it asks for. */
@ApplicationScoped
class WeComNotifier implements Notifier {

    /** Bytes of UTF-8 that the vendor takes. */
    private static final int LONGEST = 4096;

    private final RobotPost post;
    private final NoticeTexts texts;

    WeComNotifier(RobotPost post, NoticeTexts texts) {
        this.post = post;
        this.texts = texts;
    }

    @Override
    public Set<Channel> channels() {
        return Set.of(Channel.WECOM);
    }

    @Override
    public Supplier<Receipt> prepare(Parcel parcel) {
        String content = RobotMarkdown.of(
                texts.of(Messages.DEFAULT, parcel), LONGEST, left -> texts.left(Messages.DEFAULT, left));
        return post.prepare(
                parcel, RobotTarget::url, Map.of("msgtype", "markdown", "markdown", Map.of("content", content)));
    }
}
