package cn.liuzhong.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random lists in the database, and what the runs made of them, as rows that can be compared. */
@ApplicationScoped
public class RandomList {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 8, 1);
    private static final int DAYS = 150;

    private final EntityManager entities;
    private final ListRows rows;
    private final Superuser superuser;

    RandomList(EntityManager entities, ListRows rows, Superuser superuser) {
        this.entities = entities;
        this.rows = rows;
        this.superuser = superuser;
    }

    /** Up to six units with up to eight milestones and issues each, due and done on any day of five months. */
    @Transactional
    public void make(long seed) {
        Random random = new Random(seed);
        int units = 1 + random.nextInt(6);
        for (int u = 0; u < units; u++) {
            UUID unit = rows.unit("单位" + u);
            UUID project = rows.project("项目" + u, unit);
            int subjects = random.nextInt(9);
            for (int s = 0; s < subjects; s++) {
                LocalDate due = FIRST_DAY.plusDays(random.nextInt(DAYS));
                LocalDate done = random.nextInt(3) == 0 ? FIRST_DAY.plusDays(random.nextInt(DAYS)) : null;
                if (random.nextBoolean()) {
                    milestone(project, "节点" + s, due, done);
                } else {
                    issue(project, "问题" + s, due, done);
                }
            }
        }
    }

    private void milestone(UUID project, String name, LocalDate due, LocalDate done) {
        entities.createNativeQuery(
                        """
                insert into milestone (id, project_id, name, baseline_on, due_on, completed_on, status, created_at)
                values (gen_random_uuid(), :project, :name, :due, :due, cast(:done as date),
                        case when cast(:done as date) is null then 'PLANNED' else 'VERIFIED' end, now())""")
                .setParameter("project", project)
                .setParameter("name", name)
                .setParameter("due", due)
                .setParameter("done", done == null ? null : done.toString())
                .executeUpdate();
    }

    private void issue(UUID project, String title, LocalDate due, LocalDate done) {
        entities.createNativeQuery(
                        """
                insert into issue (id, project_id, title, due_on, raised_on, raised_by, level_since, status,
                                   closure_requested_on, closure_requested_by, created_at)
                values (gen_random_uuid(), :project, :title, :due, date '2020-07-01', 'unit1', date '2020-07-01',
                        case when cast(:done as date) is null then 'OPEN' else 'CLOSURE_REQUESTED' end,
                        cast(:done as date), 'unit1', now())""")
                .setParameter("project", project)
                .setParameter("title", title)
                .setParameter("due", due)
                .setParameter("done", done == null ? null : done.toString())
                .executeUpdate();
    }

    /** Forgets every run, as if none had ever been made; the list stays. */
    @Transactional
    public void forgetRuns() {
        superuser.run(
                """
                truncate outbox, interview_step, interview_item, interview, reminder_item, reminder, letter_number,
                    supervision_run cascade""");
    }

    /** Everything the runs made, but for ids and times. */
    @Transactional
    public List<String> made() {
        List<String> all = new ArrayList<>();
        all.addAll(texts("select 'run '||kind||' '||period||' '||as_of||' '||status||' '||units||' '||items"
                + " from supervision_run"));
        all.addAll(
                texts("select 'letter '||number_year||' '||number_in_year||' '||period||' '||u.name||' '||status||' '"
                        + "||reply_due_on from reminder r join unit u on u.id = r.unit_id"));
        all.addAll(texts("select 'named '||r.period||' '||u.name||' '||i.position||' '||i.kind||' '||i.subject_id||' '"
                + "||i.lag_since||' '||i.lag_days||' '||i.light from reminder_item i"
                + " join reminder r on r.id = i.reminder_id join unit u on u.id = r.unit_id"));
        all.addAll(texts("select 'interview '||n.period||' '||u.name||' '||n.level||' '||n.status||' '"
                + "||cardinality(n.reminder_ids) from interview n join unit u on u.id = n.unit_id"));
        all.addAll(texts("select 'about '||n.period||' '||u.name||' '||i.position||' '||i.subject_id||' '||i.lag_days"
                + " from interview_item i join interview n on n.id = i.interview_id join unit u on u.id = n.unit_id"));
        all.addAll(
                texts("select 'told '||event||' '||u.name||' '||count(*) from outbox o join unit u on u.id = o.unit_id"
                        + " group by event, u.name"));
        all.addAll(texts("select 'numbers '||year||' '||last from letter_number"));
        all.sort(null);
        return all;
    }

    /** Numbers that are missing or stand twice, by year; empty when all is well. */
    @Transactional
    public List<String> brokenNumbers() {
        return texts(
                """
            select number_year||': '||count(*)||' letters up to '||max(number_in_year) from reminder
            group by number_year
            having count(*) <> max(number_in_year) or count(distinct number_in_year) <> count(*)
                or max(number_in_year) <> (select last from letter_number where year = number_year)""");
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
