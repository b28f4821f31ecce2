package cn.liuzhong.stationery;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Prints what a letter says with the head and the template that it was issued under. */
@ApplicationScoped
public class PrintContent {

    private static final Logger LOG = Logger.getLogger(PrintContent.class);

    private final LetterHeadRepository heads;
    private final LetterTemplateRepository templates;
    private final FillTemplate fill;
    private final MakePdf makePdf;

    PrintContent(LetterHeadRepository heads, LetterTemplateRepository templates, FillTemplate fill, MakePdf makePdf) {
        this.heads = heads;
        this.templates = templates;
        this.fill = fill;
        this.makePdf = makePdf;
    }

    @Transactional
    public byte[] docx(Caller caller, LetterContent content) {
        byte[] template = templates.content(templates.require(content.kind(), content.templateVersion()));
        return filled(template, heads.require(content.headVersion()), content);
    }

    /** A PDF of a made-up letter from a file that is no template yet, under the head in force. */
    @Transactional
    byte[] sample(Caller caller, LetterKind kind, byte[] template, LocalDate day) {
        LetterHead head = heads.latest();
        LetterContent content = MadeUpLetter.of(kind, head.version, day);
        return pdf(filled(template, head, content), content);
    }

    private byte[] filled(byte[] template, LetterHead head, LetterContent content) {
        Map<String, String> fields = new HashMap<>();
        content.kind().fields().forEach(field -> fields.put(field, null));
        fields.putAll(content.fields());
        fields.put("issuer", head.issuer);
        fields.put("basis", head.basis);
        fields.put("contact", head.contact);
        fields.put("phone", head.statesPhone() ? head.phone : null);
        fields.put("minutesMark", head.minutesMark);
        return fill.fill(template, content.title(), content.issuedOn(), fields, content.rows());
    }

    /** @throws Refused when it says something that no face can draw, or no PDF can be made of it; the docx holds it */
    @Transactional
    public byte[] pdf(Caller caller, LetterContent content) {
        return pdf(docx(caller, content), content);
    }

    private byte[] pdf(byte[] docx, LetterContent content) {
        try {
            return makePdf.of(docx);
        } catch (UndrawableText e) {
            throw new Refused(Refusal.of("letter.undrawable", e.characters()));
        } catch (UnprintableLetter e) {
            LOG.errorf(e, "no PDF of %s %s, its docx goes out instead", content.kind(), content.title());
            throw new Refused(Refusal.of("letter.unprintable"));
        }
    }
}
