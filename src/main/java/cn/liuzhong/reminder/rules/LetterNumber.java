package cn.liuzhong.reminder.rules;

/**
 * 发文字号: gapless within the year of issue.
 *
 * @param inYear from 1
 */
public record LetterNumber(int year, int inYear) {

    public String text() {
        return "六重办提醒〔" + year + "〕" + inYear + "号";
    }
}
