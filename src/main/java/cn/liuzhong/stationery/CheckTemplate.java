package cn.liuzhong.stationery;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.TemplateTags;
import cn.liuzhong.stationery.rules.TemplateTags.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a file can be a template: a docx that does nothing, uses only the fields of its kind, and can be filled and printed. */
@ApplicationScoped
class CheckTemplate {

    /** 5 MiB: a form with a coat of arms. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String AT = "/content";
    private static final LocalDate SOME_DAY = LocalDate.of(2020, 11, 18);

    private final FillTemplate fill;
    private final MakePdf pdf;

    CheckTemplate(FillTemplate fill, MakePdf pdf) {
        this.fill = fill;
        this.pdf = pdf;
    }

    /** @throws InvalidInput at /content, naming what is wrong first */
    void check(LetterKind kind, byte[] content) {
        TemplateTags.judge(kind, DocxParts.texts(AT, content)).stream()
                .findFirst()
                .ifPresent(CheckTemplate::refuse);
        try {
            byte[] filled = fill.fill(content, kind.name(), SOME_DAY, texts(kind), List.of(row(), row()));
            if (DocxParts.texts(AT, filled).stream().anyMatch(text -> text.contains("{{"))) {
                throw new InvalidInput(AT, "template.not-filled");
            }
            pdf.of(filled);
        } catch (UndrawableText e) {
            throw new InvalidInput(AT, "template.undrawable", e.characters());
        } catch (InvalidInput e) {
            throw e;
        } catch (RuntimeException cannotBeFilled) {
            throw new InvalidInput(AT, "template.not-filled");
        }
    }

    private static void refuse(Fault fault) {
        throw switch (fault.kind()) {
            case FORBIDDEN -> new InvalidInput(AT, "template.forbidden-tag", fault.what());
            case UNKNOWN -> new InvalidInput(AT, "template.unknown-field", fault.what());
            case MISSING -> new InvalidInput(AT, "template.missing-field", fault.what());
            case UNKNOWN_COLUMN -> new InvalidInput(AT, "template.unknown-column", fault.what());
        };
    }

    private static Map<String, String> texts(LetterKind kind) {
        Map<String, String> texts = new HashMap<>();
        kind.fields().stream().filter(field -> !field.equals(LetterKind.TABLE)).forEach(field -> texts.put(field, "某"));
        return texts;
    }

    private static Map<String, String> row() {
        Map<String, String> row = new HashMap<>();
        LetterKind.COLUMNS.forEach(column -> row.put(column, "某"));
        return row;
    }
}
