package cn.liuzhong.stationery;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.StationeryVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;

/** Reads the templates, and says what is in force. */
@ApplicationScoped
public class FindTemplates implements AuditSubject {

    private final LetterTemplateRepository templates;
    private final LetterHeadRepository heads;
    private final TemplateViews views;

    FindTemplates(LetterTemplateRepository templates, LetterHeadRepository heads, TemplateViews views) {
        this.templates = templates;
        this.heads = heads;
        this.views = views;
    }

    /** All on one page: they are a handful. */
    @Transactional
    public Page<LetterTemplateView> inForce(Caller caller) {
        return new Page<>(views.of(templates.inForce()), null, null);
    }

    /** @param version null for the one in force */
    @Transactional
    public TemplateFile file(Caller caller, LetterKind kind, Integer version) {
        LetterTemplate template = version == null ? templates.require(kind) : templates.require(kind, version);
        return new TemplateFile(template.fileName, template.version, templates.content(template));
    }

    /** What a letter that is issued now will be printed with, whenever that is. */
    @Transactional
    public StationeryVersions versions(Caller caller, LetterKind kind) {
        return new StationeryVersions(heads.latest().version, templates.require(kind).version);
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.LETTER_TEMPLATE;
    }

    @Override
    public String canonical(String id) {
        return id;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        if (!caller.role().readsEverything()
                || Arrays.stream(LetterKind.values())
                        .noneMatch(kind -> kind.name().equals(id))) {
            throw new NoSuchRow("letter template", id);
        }
    }
}
