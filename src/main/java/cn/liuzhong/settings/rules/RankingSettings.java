package cn.liuzhong.settings.rules;

import java.math.BigDecimal;

/**
 * 比看: what counts how much. The five weights are points and sum to 100.
 *
 * @param investment 投资完成
 * @param milestones 节点按期完成
 * @param starts 开工和入库
 * @param issues 问题按期销号
 * @param reports 报送及时准确
 * @param investmentCap more than this share of the plan earns nothing more, as 1.20
 * @param perReminder points taken off for a letter of the month
 * @param perInterview points taken off for an interview of the month
 * @param red 红榜: the first so many of a kind of units, if their target is met
 * @param black 黑榜: the last so many, if their target is missed without an accepted reason
 * @param target the share of the cumulative plan that is the target, as 1.00
 * @param objectionDays an objection may be made so many days after publication
 */
public record RankingSettings(
        int investment,
        int milestones,
        int starts,
        int issues,
        int reports,
        BigDecimal investmentCap,
        BigDecimal perReminder,
        BigDecimal perInterview,
        int red,
        int black,
        BigDecimal target,
        int objectionDays) {

    public static final RankingSettings STANDARD = new RankingSettings(
            40,
            25,
            15,
            10,
            10,
            new BigDecimal("1.20"),
            new BigDecimal("1"),
            new BigDecimal("3"),
            3,
            3,
            new BigDecimal("1.00"),
            30);
}
