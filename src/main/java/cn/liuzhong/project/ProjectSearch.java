package cn.liuzhong.project;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.LikePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The condition on {@code project p} that a filter means, with only what was asked for in it, so that indexes serve. */
record ProjectSearch(List<String> conditions, Map<String, Object> parameters) {

    ProjectSearch {
        conditions = List.copyOf(conditions);
        parameters = Map.copyOf(parameters);
    }

    static ProjectSearch of(ProjectFilter filter, int currentYear) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        String q = LikePattern.containing(filter.q);
        if (q != null) {
            conditions.add(
                    """
                (p.name like :q escape '!' or p.list_no like :q escape '!'
                    or exists (select 1 from unnest(p.national_codes) code where code like :q escape '!'))""");
            parameters.put("q", q);
        }
        if (filter.unit != null) {
            conditions.add("p.unit_id = :unit");
            parameters.put("unit", filter.unit);
        }
        if (filter.group != null) {
            conditions.add("p.group_id = :group");
            parameters.put("group", filter.group);
        }
        if (filter.listState != null) {
            conditions.add("p.list_state = :listState");
            parameters.put("listState", filter.listState.name());
        }
        if (filter.category != null) {
            conditions.add(
                    "exists (select 1 from project_category c where c.project_id = p.id and c.code = :category)");
            parameters.put("category", filter.category);
        }
        if (filter.yearRole != null || filter.year != null) {
            boolean any = filter.yearRole == null;
            conditions.add("exists (select 1 from project_year_role r where r.project_id = p.id and r.year = :year"
                    + (any ? ")" : " and r.role = :role)"));
            parameters.put("year", filter.year == null ? currentYear : filter.year);
            if (!any) {
                parameters.put("role", filter.yearRole.name());
            }
        }
        return new ProjectSearch(conditions, parameters);
    }

    /** Only what is there for whoever asks. */
    ProjectSearch within(Scope scope) {
        String condition = ProjectSight.condition(scope, "p.unit_id", "p.group_id");
        return condition.isEmpty()
                ? this
                : and(new ProjectSearch(List.of("true" + condition), ProjectSight.parameters(scope)));
    }

    ProjectSearch and(ProjectSearch other) {
        List<String> both = new ArrayList<>(conditions);
        both.addAll(other.conditions);
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(other.parameters);
        return new ProjectSearch(both, all);
    }

    /** As a {@code where} clause; empty when everything is asked for. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
