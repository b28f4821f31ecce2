package cn.liuzhong.settings;

import cn.liuzhong.access.Caller;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** As they were when things were made under them, by version; one statement, whatever their number. */
    @Transactional
    public Map<Integer, RuleSettings> versions(Caller caller, Collection<Integer> versions) {
        return versions.isEmpty()
                ? Map.of()
                : settings.list("version in ?1", Set.copyOf(versions)).stream()
                        .collect(Collectors.toMap(row -> row.version, row -> row.rules));
    }
}
