package cn.liuzhong.settings.rules;

/**
 * When money that was issued should have been used.
 *
 * @param useMonths within so many months after issue
 * @param warnDays so many days before the window closes, what is not used up is pointed out
 */
public record FundSettings(int useMonths, int warnDays) {

    public static final FundSettings STANDARD = new FundSettings(6, 30);
}
