package cn.liuzhong.settings.rules;

/**
 * 督查负担 (政府督查工作条例, Art. 15).
 *
 * @param monthlyRequests once a unit was asked so much in a month, further requests by hand are held back; the rule's own
 *     letters and interviews count and are never held back
 */
public record BurdenSettings(int monthlyRequests) {

    public static final BurdenSettings STANDARD = new BurdenSettings(8);
}
