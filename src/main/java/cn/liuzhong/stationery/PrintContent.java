package cn.liuzhong.stationery;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
        LetterHead head = heads.require(content.headVersion());
        Map<String, String> fields = new HashMap<>();
        content.kind().fields().forEach(field -> fields.put(field, null));
        fields.putAll(content.fields());
        fields.put("issuer", head.issuer);
        fields.put("basis", head.basis);
        fields.put("contact", head.contact);
        fields.put("phone", head.statesPhone() ? head.phone : null);
        fields.put("minutesMark", head.minutesMark);
        byte[] template = templates.content(templates.require(content.kind(), content.templateVersion()));
        return fill.fill(template, content.title(), content.issuedOn(), fields, content.rows());
    }

    /** @throws Refused when it says something that no face can draw, or no PDF can be made of it; the docx holds it */
    @Transactional
    public byte[] pdf(Caller caller, LetterContent content) {
        try {
            return makePdf.of(docx(caller, content));
        } catch (UndrawableText e) {
            throw new Refused(Refusal.of("letter.undrawable", e.characters()));
        } catch (UnprintableLetter e) {
            LOG.errorf(e, "no PDF of %s %s, its docx goes out instead", content.kind(), content.title());
            throw new Refused(Refusal.of("letter.unprintable"));
        }
    }
}
