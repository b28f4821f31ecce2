package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.stationery.StateLetterHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What somebody who is about to run a period should see to before. */
@ApplicationScoped
class PreviewWarnings {

    private final StateLetterHead head;
    private final Messages messages;
    private final Language language;

    PreviewWarnings(StateLetterHead head, Messages messages, Language language) {
        this.head = head;
        this.messages = messages;
        this.language = language;
    }

    List<PreviewView.Warning> of(Caller caller) {
        return head.inForce(caller).missing().stream()
                .map(field -> new PreviewView.Warning(
                        "letter-head." + field, messages.text(language.locale(), "warning.letter-head." + field)))
                .toList();
    }
}
