package cn.liuzhong.issue;

import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** What is open, by the index {@code issue_not_closed}. */
@ApplicationScoped
class OpenIssueRepository {

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

    record Raised(IssueLevel level, IssueStatus status, LocalDate on, long count) {}
}
