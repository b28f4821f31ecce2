package cn.liuzhong.settings;

import cn.liuzhong.access.Caller;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The rule settings for those who judge by them. One statement each time: no cache, so that replicas never differ. */
@ApplicationScoped
public class CurrentSettings {

    private final SettingsRepository settings;

    CurrentSettings(SettingsRepository settings) {
        this.settings = settings;
    }

    @Transactional
    public SettingsInForce get(Caller caller) {
        return settings.latest().inForce();
    }

    /** As they were when something was made under them. */
    @Transactional
    public SettingsInForce version(Caller caller, int version) {
        return settings.require(version).inForce();
    }
}
