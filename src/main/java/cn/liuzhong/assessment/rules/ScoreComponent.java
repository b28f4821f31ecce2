package cn.liuzhong.assessment.rules;

/** What a score is made of. */
public enum ScoreComponent {
    /** 投资完成 */
    INVESTMENT,
    /** 节点按期完成 */
    MILESTONES,
    /** 开工和入库 */
    STARTS,
    /** 问题按期销号 */
    ISSUES,
    /** 报送及时准确 */
    REPORTS
}
