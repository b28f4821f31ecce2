package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.AsOfDays;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the list: by list number, projects without one last; each with its light at the as-of day. */
@ApplicationScoped
public class FindProjects implements AuditSubject {

    private final ProjectRepository projects;
    private final WalkByLight walk;
    private final ProjectViews views;
    private final AsOfDays days;
    private final OfficeClock clock;

    FindProjects(ProjectRepository projects, WalkByLight walk, ProjectViews views, AsOfDays days, OfficeClock clock) {
        this.projects = projects;
        this.walk = walk;
        this.views = views;
        this.days = days;
        this.clock = clock;
    }

    @Transactional
    public ProjectView one(Caller caller, UUID id, LocalDate asOf) {
        LocalDate day = days.orToday(asOf);
        return views.of(caller, List.of(projects.require(caller.scope(), id)), day)
                .get(0);
    }

    @Transactional
    public Page<ProjectView> page(Caller caller, ProjectFilter filter, Paging paging) {
        LocalDate asOf = days.orToday(filter.asOf);
        ProjectSearch search = ProjectSearch.of(filter, clock.today().getYear()).within(caller.scope());
        Page<ProjectRow> page = filter.light == null
                ? Page.cut(
                        projects.rows(search, paging.after(), paging.fetch()),
                        paging,
                        ProjectRow::cursor,
                        paging.wantsTotal() ? projects.count(search) : null)
                : Page.cut(
                        walk.rows(caller, search, filter.light, asOf, paging.after(), paging.fetch()),
                        paging,
                        ProjectRow::cursor,
                        paging.wantsTotal() ? walk.count(caller, search, filter.light, asOf) : null);
        return page.map(rows -> views.of(caller, inOrder(rows), asOf));
    }

    private List<Project> inOrder(List<ProjectRow> rows) {
        return projects.inOrder(rows.stream().map(ProjectRow::id).toList());
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.PROJECT;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id), null);
    }
}
