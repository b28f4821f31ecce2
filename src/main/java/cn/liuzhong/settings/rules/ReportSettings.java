package cn.liuzhong.settings.rules;

/** @param dueWorkingDay a month's progress report is due on this working day of the next month (§3.2) */
public record ReportSettings(int dueWorkingDay) {

    public static final ReportSettings STANDARD = new ReportSettings(3);
}
