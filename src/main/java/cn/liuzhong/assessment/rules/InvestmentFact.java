package cn.liuzhong.assessment.rules;

import cn.liuzhong.progress.rules.YearFigures;

/**
 * A project with a plan for the year.
 *
 * @param exempt whether an accepted 正当理由 covers its investment at the month's end
 */
public record InvestmentFact(YearFigures figures, boolean exempt) {}
