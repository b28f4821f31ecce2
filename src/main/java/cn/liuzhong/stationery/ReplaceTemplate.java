package cn.liuzhong.stationery;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.PreconditionProblem;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.codec.digest.DigestUtils;

/** Puts another template into force for what is issued from now on. What was issued keeps its own. */
@ApplicationScoped
public class ReplaceTemplate {

    private final LetterTemplateRepository templates;
    private final CheckTemplate check;
    private final PrintContent print;
    private final TemplateViews views;
    private final OfficeClock clock;

    ReplaceTemplate(
            LetterTemplateRepository templates,
            CheckTemplate check,
            PrintContent print,
            TemplateViews views,
            OfficeClock clock) {
        this.templates = templates;
        this.check = check;
        this.print = print;
        this.views = views;
        this.clock = clock;
    }

    /** @throws cn.liuzhong.platform.InvalidInput when it is no docx, may do harm, or its fields are not those of its kind */
    @Transactional
    public LetterTemplateView handle(Caller caller, LetterKind kind, Expected expected, LetterTemplateRequest request) {
        LetterTemplate current = templates.require(kind);
        expected.check(current.version);
        check.check(kind, request.content());
        LetterTemplate next = next(caller, kind, current.version + 1, request.fileName(), request.content());
        if (!templates.add(next, request.content())) {
            throw PreconditionProblem.stale();
        }
        return views.of(next, null);
    }

    /**
     * Shows what letters from this file would look like; writes nothing.
     *
     * @throws cn.liuzhong.platform.InvalidInput as when it is put into force
     */
    @Transactional
    public LetterTemplateView tryOut(Caller caller, LetterKind kind, Expected expected, LetterTemplateRequest request) {
        LetterTemplate current = templates.require(kind);
        expected.check(current.version);
        check.check(kind, request.content());
        return views.of(current, print.sample(caller, kind, request.content(), clock.today()));
    }

    /** At the start: what this release comes with, where the administrator has not put his own. */
    @Transactional
    public void comeWithRelease(Caller caller) {
        for (LetterKind kind : LetterKind.values()) {
            byte[] content = builtIn(kind);
            LetterTemplate current = templates.latest(kind).orElse(null);
            if (current == null || current.builtIn && !current.sha256.equals(DigestUtils.sha256Hex(content))) {
                int version = current == null ? 1 : current.version + 1;
                LetterTemplate next = next(caller, kind, version, kind + ".docx", content);
                next.builtIn = true;
                templates.add(next, content);
            }
        }
    }

    private LetterTemplate next(Caller caller, LetterKind kind, int version, String fileName, byte[] content) {
        LetterTemplate next = new LetterTemplate();
        next.kind = kind;
        next.version = version;
        next.fileName = fileName;
        next.size = content.length;
        next.sha256 = DigestUtils.sha256Hex(content);
        next.changedBy = caller.name();
        next.changedAt = clock.now();
        return next;
    }

    private static byte[] builtIn(LetterKind kind) {
        try (InputStream file = ReplaceTemplate.class.getResourceAsStream("/letter-templates/" + kind + ".docx")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
