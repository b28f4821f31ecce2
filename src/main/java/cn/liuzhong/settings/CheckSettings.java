package cn.liuzhong.settings;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.settings.rules.InvestmentSettings;
import cn.liuzhong.settings.rules.RankingSettings;
import cn.liuzhong.settings.rules.RuleSettings;

/** Checks what thresholds say together: red is never milder than yellow, and the weights of 比看 sum to 100. */
final class CheckSettings {

    private CheckSettings() {}

    /** @throws InvalidInput naming the first that does not go with another */
    static void agree(RuleSettings rules) {
        InvestmentSettings investment = rules.investment();
        refuse(investment.ratioRed().compareTo(investment.ratioYellow()) > 0, "/rules/investment/ratioRed");
        refuse(investment.pointsRed().compareTo(investment.pointsYellow()) < 0, "/rules/investment/pointsRed");
        refuse(investment.monthsRed().compareTo(investment.monthsYellow()) < 0, "/rules/investment/monthsRed");
        RankingSettings ranking = rules.ranking();
        int sum = ranking.investment() + ranking.milestones() + ranking.starts() + ranking.issues() + ranking.reports();
        if (sum != 100) {
            throw new InvalidInput("/rules/ranking", "weights.sum", sum);
        }
    }

    private static void refuse(boolean milder, String pointer) {
        if (milder) {
            throw new InvalidInput(pointer, "red.milder");
        }
    }
}
