package cn.liuzhong.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Empties everything the office enters or the runs make; code lists, calendar and the first settings stay. */
@ApplicationScoped
public class CleanDatabase {

    private final Superuser superuser;

    CleanDatabase(Superuser superuser) {
        this.superuser = superuser;
    }

    @Transactional
    public void clean() {
        superuser.run(
                """
                truncate ranking_objection, ranking_row, ranking, indicator_value, indicator, remembered_answer, outbox, interview_step, interview_item, interview, reminder_item, reminder, letter_number,
                    supervision_run, exemption,
                    progress_version, progress_report, annual_plan_version, annual_plan, issue_step, issue, milestone_step, reschedule, milestone,
                    project_year_role, project_co_unit, project_category, project, failed_sign_in, sign_in_session,
                    access_token, account, unit, work_group
                """);
        superuser.run("delete from rule_settings where version > 1");
        superuser.run(
                """
                delete from audit_entry
                 where part not in ('installation', 'code_entry', 'calendar_year', 'calendar_day', 'rule_settings')
                    or part = 'rule_settings' and row_key > '1'
                """);
    }
}
