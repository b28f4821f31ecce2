package cn.liuzhong.issue;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueStatus;
import cn.liuzhong.platform.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What is open, by the index {@code issue_not_closed}; what falls due, by {@code issue_open_by_due}. */
@ApplicationScoped
class OpenIssueRepository {

    private static final String DUE =
            """
        select i.id, i.project_id, p.name as project_name, i.title, i.due_on, count(*) over () as of_all
          from issue i join project p on p.id = i.project_id
         where i.open_due_on between :from and :until and p.list_state = 'ON_LIST'%s
         order by i.open_due_on, i.id""";

    private final EntityManager entities;

    OpenIssueRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Raised> raised(Scope scope) {
        var query = entities.createQuery(
                "select i.level, i.status, i.raisedOn, count(*) from Issue i where i.status <> CLOSED"
                        + ProjectSight.ofProjects(scope, "i.projectId")
                        + " group by i.level, i.status, i.raisedOn",
                Raised.class);
        ProjectSight.parameters(scope).forEach(query::setParameter);
        return query.getResultList();
    }

    /** The earliest first. */
    DueIssues due(Scope scope, LocalDate from, LocalDate until, int limit) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(DUE.formatted(ProjectSight.condition(scope, "p.unit_id", "p.group_id")), Due.class)
                .addSynchronizedQuerySpace("issue")
                .addSynchronizedQuerySpace("project")
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit);
        ProjectSight.parameters(scope).forEach(query::setParameter);
        List<Due> rows = query.getResultList();
        return new DueIssues(
                rows.stream().map(Due::issue).toList(),
                rows.isEmpty() ? 0 : rows.get(0).ofAll());
    }

    record Raised(IssueLevel level, IssueStatus status, LocalDate on, long count) {}

    /** As the statement selects it. */
    record Due(UUID id, UUID projectId, String projectName, String title, LocalDate dueOn, long ofAll) {

        DueIssue issue() {
            return new DueIssue(id, new Ref(projectId, projectName), title, dueOn);
        }
    }
}
