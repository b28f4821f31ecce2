package cn.liuzhong.stationery.rules;

import cn.liuzhong.calendar.rules.HalfMonth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/** 成文日期 by GB/T 9704-2012 §7.3.5.4: Arabic digits, the whole year, no zero before month and day. */
public final class ChineseDate {

    private ChineseDate() {}

    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** @param time of the day; null while only the day is known */
    public static String of(LocalDate day, LocalTime time) {
        return time == null
                ? of(day)
                : of(day) + time.getHour() + "时" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }

    public static String of(HalfMonth period) {
        return of(period.month()) + (period.half() == 1 ? "上半月" : "下半月");
    }

    public static String of(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
