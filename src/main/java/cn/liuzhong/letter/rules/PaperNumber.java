package cn.liuzhong.letter.rules;

import cn.liuzhong.stationery.rules.LetterKind;

/**
 * 发文字号 of notices and minutes: gapless within a year and kind.
 *
 * @param inYear from 1
 */
public record PaperNumber(LetterKind kind, int year, int inYear) {

    public String text() {
        return kind == LetterKind.INTERVIEW_MINUTES
                ? "〔" + year + "〕" + inYear + "号"
                : "六重办约谈〔" + year + "〕" + inYear + "号";
    }
}
