package cn.liuzhong.settings;

import cn.liuzhong.access.Caller;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
public class CurrentSettings {

    @Transactional
    public SettingsInForce get(Caller caller) {
        return new SettingsInForce(1, RuleSettings.STANDARD);
    }
}
