package cn.liuzhong.stationery.rules;

import java.time.LocalDate;
import java.time.YearMonth;

/** 成文日期 by GB/T 9704-2012 §7.3.5.4: Arabic digits, the whole year, no zero before month and day. */
public final class ChineseDate {

    private ChineseDate() {}

    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public static String of(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
