package cn.liuzhong.settings.rules;

/** Ready packs of thresholds, to start a change of the settings from (§3.2). */
public enum RulePack {
    STANDARD(RuleSettings.STANDARD),
    /** 攻坚: for a push; shorter everywhere, and both further triggers of interviews on. */
    PUSH(RuleSettings.withStandards(15, 15, 1, 3, true, true, 2, 3, 15, 3, 5, 10, 15)
            .judgingInvestmentBy(
                    InvestmentSettings.of(InvestmentMeasure.RATIO, "0.90", "0.75", "5", "15", "1", "2", "0.5"))),
    /** 宽松: more time everywhere, for a list that has just begun to be supervised. */
    MILD(RuleSettings.withStandards(45, 7, 5, 10, false, false, 5, 10, 45, 10, 15, 20, 60)
            .judgingInvestmentBy(
                    InvestmentSettings.of(InvestmentMeasure.RATIO, "0.70", "0.50", "15", "25", "2", "4", "1.5"))),
    /** The standard, but investment is judged by percentage points behind the time of the year. */
    POINTS(RuleSettings.STANDARD.judgingInvestmentBy(
            InvestmentSettings.of(InvestmentMeasure.POINTS, "0.80", "0.60", "10", "20", "1.5", "3", "1"))),
    /** The standard, but investment is judged by months late in earned schedule. */
    MONTHS(RuleSettings.STANDARD.judgingInvestmentBy(
            InvestmentSettings.of(InvestmentMeasure.MONTHS, "0.80", "0.60", "10", "20", "1.5", "3", "1")));

    private final RuleSettings rules;

    RulePack(RuleSettings rules) {
        this.rules = rules;
    }

    public RuleSettings rules() {
        return rules;
    }
}
