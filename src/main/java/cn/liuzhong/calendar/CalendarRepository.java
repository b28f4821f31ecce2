package cn.liuzhong.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class CalendarRepository implements PanacheRepositoryBase<CalendarYear, Integer> {

    List<CalendarDay> days(int fromYear, int toYear) {
        return getEntityManager()
                .createQuery(
                        "from CalendarDay where year between :fromYear and :toYear order by day", CalendarDay.class)
                .setParameter("fromYear", fromYear)
                .setParameter("toYear", toYear)
                .getResultList();
    }

    /** @return false when somebody else has stated the year at the same moment; waits until that is known */
    boolean add(int year, boolean published, long version) {
        int added = getEntityManager()
                .createQuery(
                        """
                insert into CalendarYear (year, published, version) values (:year, :published, :version)
                on conflict (year) do nothing""")
                .setParameter("year", year)
                .setParameter("published", published)
                .setParameter("version", version)
                .executeUpdate();
        return added == 1;
    }

    /** @return false when the year is no longer what was read; waits until that is known */
    boolean change(int year, boolean published, long from, long to) {
        int changed = getEntityManager()
                .createQuery(
                        """
                update CalendarYear set published = :published, version = :to
                where year = :year and version = :from""")
                .setParameter("year", year)
                .setParameter("published", published)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        return changed == 1;
    }

    /** For whoever has just added or changed the year. */
    void replaceDays(int year, List<CalendarDay> days) {
        delete("from CalendarDay where year = ?1", year);
        days.forEach(getEntityManager()::persist);
        flush();
    }

    /** Enters the years that nobody has stated yet; in order, so that two replicas wait for each other, not in a ring. */
    void seedYears(List<Integer> years) {
        getEntityManager()
                .createNativeQuery(
                        """
                insert into calendar_year (year, published, version)
                select year, true, :seeded from unnest(:years) as known (year) order by year
                on conflict (year) do nothing""")
                .setParameter("seeded", CalendarYear.SEEDED)
                .setParameter("years", years.toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Enters the days that are missing in years that are as they were seeded; keeps the office from changing those meanwhile. */
    void seedDays(List<CalendarDay> days) {
        getEntityManager()
                .createNativeQuery(
                        """
                insert into calendar_day (day, year, working, name)
                select known.day, seeded.year, known.working, known.name
                from unnest(:days, :working, :names) as known (day, working, name)
                join (select year from calendar_year where version = :seeded for share) as seeded
                    on seeded.year = extract(year from known.day)
                on conflict (day) do nothing""")
                .setParameter("days", days.stream().map(day -> day.day).toArray(LocalDate[]::new))
                .setParameter("working", days.stream().map(day -> day.working).toArray(Boolean[]::new))
                .setParameter("names", days.stream().map(day -> day.name).toArray(String[]::new))
                .setParameter("seeded", CalendarYear.SEEDED)
                .executeUpdate();
    }
}
