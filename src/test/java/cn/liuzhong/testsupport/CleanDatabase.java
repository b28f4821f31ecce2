package cn.liuzhong.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Empties everything the office enters or the runs make; code lists, calendar and the first settings stay. */
@ApplicationScoped
public class CleanDatabase {

    private final EntityManager entities;

    CleanDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void clean() {
        entities.createNativeQuery(
                        """
                truncate outbox, interview_step, interview_item, interview, reminder_item, reminder, letter_number,
                    supervision_run, exemption, issue_step, issue, milestone_step, reschedule, milestone,
                    project_year_role, project_co_unit, project_category, project, failed_sign_in, sign_in_session,
                    access_token, account, unit, work_group
                """)
                .executeUpdate();
        entities.createNativeQuery("delete from rule_settings where version > 1")
                .executeUpdate();
    }
}
