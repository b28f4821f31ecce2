package cn.liuzhong.platform;

import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Constraints of the database that two requests at the same moment can run into after both have passed the check before it.
 * Each has a name in the migrations and a reason in the message files.
 */
final class DatabaseRefusals {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("unit_name_unique", "duplicate"),
            Map.entry("unit_uscc_unique", "duplicate"),
            Map.entry("work_group_name_unique", "duplicate"),
            Map.entry("account_username_unique", "duplicate"),
            Map.entry("access_token_name_unique", "duplicate"),
            Map.entry("code_entry_code_unique", "duplicate"),
            Map.entry("project_list_no_unique", "duplicate"),
            Map.entry("attachment_once", "attachment.twice"),
            Map.entry("annual_plan_one_a_year", "duplicate"),
            Map.entry("progress_report_one_a_month", "duplicate"),
            Map.entry("land_cost_one_a_project", "duplicate"),
            Map.entry("campaign_name_unique", "duplicate"),
            Map.entry("campaign_target_of_its_projects", "campaign.project-has-targets"),
            Map.entry("indicator_code_unique", "duplicate"),
            Map.entry("indicator_value_one_a_period", "duplicate"),
            Map.entry("ranking_objection_one_pending", "objection.pending"),
            Map.entry("channel_setting_once", "duplicate"),
            Map.entry("reschedule_one_pending", "reschedule.pending"));

    private DatabaseRefusals() {}

    /** The refusal's key, or null when the failure is none of these. */
    static String keyOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                return REASONS.get(violation.getConstraintName());
            }
        }
        return null;
    }
}
