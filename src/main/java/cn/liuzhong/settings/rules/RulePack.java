package cn.liuzhong.settings.rules;

/** Ready packs of thresholds, to start a change of the settings from (§3.2). */
public enum RulePack {
    STANDARD(RuleSettings.STANDARD),
    /** 攻坚: for a push; shorter everywhere, and both further triggers of interviews on. */
    PUSH(new RuleSettings(15, 15, 1, 3, true, true, 2, 3, 15, 3, 5, 10, 15)),
    /** 宽松: more time everywhere, for a list that has just begun to be supervised. */
    MILD(new RuleSettings(45, 7, 5, 10, false, false, 5, 10, 45, 10, 15, 20, 60));

    private final RuleSettings rules;

    RulePack(RuleSettings rules) {
        this.rules = rules;
    }

    public RuleSettings rules() {
        return rules;
    }
}
