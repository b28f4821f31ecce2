package cn.liuzhong.offender.rules;

import cn.liuzhong.platform.OfficeClock;
import java.time.LocalDate;

/** Breaks: rules are pure; time is an argument. */
class RuleThatAsksTheTime {

    LocalDate today(OfficeClock clock) {
        return LocalDate.now().isAfter(clock.today()) ? LocalDate.MIN : LocalDate.MAX;
    }
}
