package cn.liuzhong.stationery;

import cn.liuzhong.platform.Language;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes views of templates: with what each field and column means, in the language of the request. */
@ApplicationScoped
class TemplateViews {

    private final Messages messages;
    private final Language language;

    TemplateViews(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** @param trial what a letter from a file looks like that was only tried; null for one that is in force */
    LetterTemplateView of(LetterTemplate template, byte[] trial) {
        LetterKind kind = template.kind;
        return LetterTemplateView.of(
                template,
                kind.fields().stream()
                        .map(name -> new LetterTemplateField(
                                name,
                                kind.required().contains(name),
                                messages.text(language.locale(), "template.field." + name)))
                        .toList(),
                LetterKind.COLUMNS.stream().map(this::column).toList(),
                trial);
    }

    private LetterTemplateField column(String name) {
        return new LetterTemplateField(
                name,
                LetterKind.REQUIRED_COLUMNS.contains(name),
                messages.text(language.locale(), "template.column." + name));
    }

    List<LetterTemplateView> of(List<LetterTemplate> templates) {
        return templates.stream().map(template -> of(template, null)).toList();
    }
}
