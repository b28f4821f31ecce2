package cn.liuzhong.settings;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.PreconditionProblem;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Changes the rule settings by making a new version. The old ones stay as they were: letters and interviews name the version
 * they were made under.
 */
@ApplicationScoped
public class ChangeSettings {

    private final SettingsRepository settings;
    private final MergePatch mergePatch;
    private final OfficeClock clock;

    ChangeSettings(SettingsRepository settings, MergePatch mergePatch, OfficeClock clock) {
        this.settings = settings;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    public SettingsView handle(Caller caller, Expected expected, JsonNode patch) {
        SettingsVersion current = settings.latest();
        expected.check(current.version);
        SettingsRequest request = mergePatch.apply(
                new SettingsRequest(RulesRequest.of(current.rules), null), patch, SettingsRequest.class);
        CheckSettings.agree(request.rules().rules());
        SettingsVersion next = new SettingsVersion();
        next.version = current.version + 1;
        next.rules = request.rules().rules();
        next.note = request.note();
        next.changedBy = caller.name();
        next.changedAt = clock.now();
        if (!settings.add(next)) {
            throw PreconditionProblem.stale();
        }
        return SettingsView.of(next);
    }
}
