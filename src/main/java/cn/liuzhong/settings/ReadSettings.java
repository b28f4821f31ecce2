package cn.liuzhong.settings;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.settings.rules.RulePack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Locale;

/** Shows the rule settings, what they were before, and the packs they can be set to. */
@ApplicationScoped
public class ReadSettings implements AuditSubject {

    private final SettingsRepository settings;
    private final Messages messages;

    ReadSettings(SettingsRepository settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @Transactional
    public SettingsView inForce(Caller caller) {
        return SettingsView.of(settings.latest());
    }

    @Transactional
    public SettingsView version(Caller caller, int version) {
        return SettingsView.of(settings.require(version));
    }

    @Transactional
    public Page<SettingsView> versions(Caller caller, Paging paging) {
        Long total = paging.wantsTotal() ? settings.count() : null;
        return Page.cut(settings.page(paging), paging, row -> Cursor.of(row.version), total)
                .map(rows -> rows.stream().map(SettingsView::of).toList());
    }

    /** All on one page: they are a handful, and fixed. */
    public Page<RulePackView> packs(Caller caller, Locale locale) {
        return new Page<>(
                Arrays.stream(RulePack.values())
                        .map(pack -> new RulePackView(pack, messages.name(locale, pack), RulesRequest.of(pack.rules())))
                        .toList(),
                null,
                null);
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.SETTINGS;
    }

    @Override
    public String canonical(String id) {
        return String.valueOf(number(id));
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        version(caller, number(id));
    }
}
