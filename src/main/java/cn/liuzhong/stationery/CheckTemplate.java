package cn.liuzhong.stationery;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.TemplateTags;
import cn.liuzhong.stationery.rules.TemplateTags.Fault;
import cn.liuzhong.stationery.rules.TemplateText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Whether a file can be a template: a docx that does nothing, uses only the fields of its kind, and shows them when printed. */
@ApplicationScoped
class CheckTemplate {

    /** 5 MiB: a form with a coat of arms. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String AT = "/content";
    /** Lags of a letter of one page, and of one of several. */
    private static final int FEW = 2;

    private static final int MANY = 60;

    private static final LocalDate SOME_DAY = LocalDate.of(2020, 11, 18);

    private final FillTemplate fill;
    private final MakePdf pdf;

    CheckTemplate(FillTemplate fill, MakePdf pdf) {
        this.fill = fill;
        this.pdf = pdf;
    }

    /** @throws InvalidInput at /content, naming what is wrong first */
    void check(LetterKind kind, byte[] content) {
        List<TemplateText> texts = DocxParts.texts(AT, content);
        TemplateTags.judge(kind, texts).stream().findFirst().ifPresent(CheckTemplate::refuse);
        try {
            prove(kind, content, texts);
        } catch (UndrawableText e) {
            throw new InvalidInput(AT, "template.undrawable", e.characters());
        } catch (InvalidInput e) {
            throw e;
        } catch (RuntimeException cannotBeFilled) {
            throw new InvalidInput(AT, "template.not-filled");
        }
    }

    /**
     * By letters made from it: what must be said is read in the PDF of a short one already, what else it uses in that of a long one at
     * the latest, and each lag is in it.
     */
    private void prove(LetterKind kind, byte[] content, List<TemplateText> texts) {
        TrialMarks marks = TrialMarks.of(kind, texts);
        String brief = shown(kind, content, marks, FEW);
        String extensive = shown(kind, content, marks, MANY);
        Set<String> used = TemplateTags.used(texts);
        marks.fields().forEach((field, mark) -> {
            String letter = kind.required().contains(field) ? brief : extensive;
            if (used.contains(field) && !letter.contains(mark)) {
                throw new InvalidInput(AT, "template.not-in-pdf", "{{" + field + "}}");
            }
        });
        for (String column : TemplateTags.columns(texts)) {
            char mark = marks.row().get(column).charAt(0);
            if (times(mark, brief) < FEW || times(mark, extensive) < MANY) {
                throw new InvalidInput(AT, "template.not-in-pdf", "[" + column + "]");
            }
        }
    }

    private static long times(char mark, String letter) {
        return letter.chars().filter(character -> character == mark).count();
    }

    private String shown(LetterKind kind, byte[] content, TrialMarks marks, int rows) {
        byte[] filled =
                fill.fill(content, kind.name(), SOME_DAY, marks.fields(), Collections.nCopies(rows, marks.row()));
        if (DocxParts.texts(AT, filled).stream().anyMatch(text -> text.text().contains("{{"))) {
            throw new InvalidInput(AT, "template.not-filled");
        }
        return PdfText.of(pdf.of(filled));
    }

    private static void refuse(Fault fault) {
        throw switch (fault.kind()) {
            case FORBIDDEN -> new InvalidInput(AT, "template.forbidden-tag", fault.what());
            case UNKNOWN -> new InvalidInput(AT, "template.unknown-field", fault.what());
            case MISSING -> new InvalidInput(AT, "template.missing-field", fault.what());
            case UNKNOWN_COLUMN -> new InvalidInput(AT, "template.unknown-column", fault.what());
            case MISSING_COLUMN -> new InvalidInput(AT, "template.missing-column", fault.what());
            case STRAY_COLUMN -> new InvalidInput(AT, "template.stray-column", fault.what());
            case NO_ROW_BELOW -> new InvalidInput(AT, "template.no-row-below", fault.what());
            case BOXED -> new InvalidInput(AT, "template.boxed", fault.what());
        };
    }
}
