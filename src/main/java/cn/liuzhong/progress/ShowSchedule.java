package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.progress.rules.ConfidenceRule;
import cn.liuzhong.progress.rules.Forecast;
import cn.liuzhong.progress.rules.InvestmentRule;
import cn.liuzhong.progress.rules.MonthFigures;
import cn.liuzhong.progress.rules.Schedule;
import cn.liuzhong.progress.rules.Standing;
import cn.liuzhong.progress.rules.YearPlan;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.InvestmentSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;

/** Makes views of how a year stands, judged by the settings in force. */
@ApplicationScoped
class ShowSchedule {

    private final CurrentSettings settings;
    private final Messages messages;

    ShowSchedule(CurrentSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /**
     * @param plan of all, reported or not; stands for planned while nothing is reported
     * @param reported of the year up to the month; may be empty
     * @param confidences what counts for each month, the latest first
     */
    EarnedScheduleView view(
            Caller caller,
            YearMonth month,
            YearPlan plan,
            NavigableMap<Integer, MonthFigures> reported,
            List<Confidence> confidences,
            Locale locale) {
        SettingsInForce inForce = settings.get(caller);
        return reported.isEmpty()
                ? unreported(month, plan, confidences, inForce.version(), locale)
                : view(month, plan, reported, confidences, inForce, locale);
    }

    private EarnedScheduleView view(
            YearMonth month,
            YearPlan plan,
            NavigableMap<Integer, MonthFigures> reported,
            List<Confidence> confidences,
            SettingsInForce inForce,
            Locale locale) {
        Schedule schedule = Schedule.of(plan, reported);
        InvestmentSettings investment = inForce.rules().investment();
        Standing standing = schedule.standing();
        Schedule shown = schedule.shown();
        return new EarnedScheduleView(
                month.toString(),
                ForecastView.month(month.getYear(), schedule.month()),
                shown.planned(),
                schedule.done(),
                standing == null ? null : shown.standing().ratio(),
                standing == null ? null : InvestmentRule.light(standing, investment),
                shown.earned(),
                shown.late(),
                shown.spi(),
                standing != null && InvestmentRule.isGreenButLate(standing, investment),
                schedule.forecast().enoughData(),
                forecast(schedule.forecast(), month.getYear(), locale),
                shown.paceSoFar(),
                shown.paceNeeded(),
                reported.get(schedule.month()).plan().byMonth(),
                inForce.version(),
                beside(confidences, schedule, investment));
    }

    private EarnedScheduleView unreported(
            YearMonth month, YearPlan plan, List<Confidence> confidences, int settingsVersion, Locale locale) {
        return new EarnedScheduleView(
                month.toString(),
                null,
                plan.cumulative(month.getMonthValue()),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                forecast(Forecast.TOO_EARLY, month.getYear(), locale),
                null,
                null,
                plan.byMonth(),
                settingsVersion,
                beside(confidences, null, null));
    }

    private ForecastView forecast(Forecast forecast, int year, Locale locale) {
        String earliest = String.valueOf(ForecastView.month(year, forecast.earliest()));
        String latest = String.valueOf(ForecastView.month(year, forecast.latest()));
        String text =
                switch (forecast.state()) {
                    case TOO_EARLY -> messages.text(locale, "forecast.TOO_EARLY");
                    case DONE -> messages.text(locale, "forecast.DONE", earliest);
                    case STANDING_STILL -> messages.text(locale, "forecast.STANDING_STILL");
                    case FORECAST ->
                        forecast.latest() == null
                                ? messages.text(locale, "forecast.OPEN_ENDED", earliest)
                                : messages.text(locale, "forecast.FORECAST", earliest, latest);
                };
        return ForecastView.of(forecast, year, text);
    }

    /** @param schedule null while nothing is reported that it could disagree with */
    private static ConfidenceBesideView beside(
            List<Confidence> confidences, Schedule schedule, InvestmentSettings investment) {
        if (confidences.isEmpty()) {
            return null;
        }
        Confidence latest = confidences.get(0);
        int unchanged = ConfidenceRule.unchangedMonths(
                confidences.stream().map(confidence -> confidence.level).toList());
        return ConfidenceBesideView.of(
                latest,
                unchanged,
                schedule == null
                        ? null
                        : ConfidenceRule.disagreement(latest.level, schedule, investment)
                                .orElse(null));
    }
}
