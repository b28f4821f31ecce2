package cn.liuzhong.settings.rules;

/** Rule settings with the version under which letters and interviews name them. */
public record SettingsInForce(int version, RuleSettings rules) {}
