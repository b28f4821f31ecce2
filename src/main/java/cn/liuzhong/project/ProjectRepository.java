package cn.liuzhong.project;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.rules.ListState;
import cn.liuzhong.project.rules.ProjectFacts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.Query;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    /** As the index {@code project_list_order} has it. */
    private static final String ORDER = "coalesce(p.list_no, '" + ProjectRow.NO_LIST_NO + "') collate \"C\"";

    Project require(Scope scope, UUID id) {
        return findByIdOptional(id)
                .filter(project -> scope.covers(project.unitId, project.groupId))
                .orElseThrow(() -> NoSuchRow.of(Project.class, id));
    }

    /** The places in the list after {@code after}, in its order. */
    List<ProjectRow> rows(ProjectSearch search, Cursor after, int limit) {
        ProjectSearch wanted = after == null ? search : beyond(search, after);
        return bound(rowsSql(wanted), Object[].class, wanted)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new ProjectRow((UUID) row[0], (String) row[1], ListState.valueOf((String) row[2])))
                .toList();
    }

    static ProjectSearch beyond(ProjectSearch search, Cursor after) {
        return search.and(new ProjectSearch(
                List.of("(" + ORDER + ", p.id) > (:afterOrder, :afterId)"),
                Map.of("afterOrder", after.text(1), "afterId", after.uuid(0))));
    }

    static String rowsSql(ProjectSearch search) {
        return "select p.id, " + ORDER + ", p.list_state from project p" + search.where() + " order by " + ORDER
                + ", p.id";
    }

    long count(ProjectSearch search) {
        return bound("select count(*) from project p" + search.where(), Long.class, search)
                .getSingleResult();
    }

    private <T> Query<T> bound(String sql, Class<T> row, ProjectSearch search) {
        Query<T> query = getEntityManager().unwrap(Session.class).createNativeQuery(sql, row);
        search.parameters().forEach(query::setParameter);
        return query;
    }

    List<Project> inOrder(List<UUID> ids) {
        Map<UUID, Project> found =
                list("id in ?1", ids).stream().collect(Collectors.toMap(project -> project.id, project -> project));
        return ids.stream().map(found::get).toList();
    }

    /** The first day on which something of the project falls due; of milestones and issues by their tables only. */
    Optional<LocalDate> earliestDueOn(UUID id) {
        return Optional.ofNullable((LocalDate) getEntityManager()
                .createNativeQuery(
                        """
                select min(due_on) from (
                    select min(due_on) as due_on from milestone where project_id = :id and status <> 'VOIDED'
                    union all
                    select min(due_on) from issue where project_id = :id) earliest""",
                        LocalDate.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    /** Each way of recognising them by its index. */
    List<UUID> recognised(Collection<String> codes, Collection<String> listNos, Collection<String> nameKeys) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                select id from project where national_codes && cast(:codes as text[])
                union
                select id from project where list_no = any(:listNos)
                union
                select id from project where name_key(name) = any(:names)""",
                        UUID.class)
                .setParameter("codes", codes.toArray(String[]::new), String[].class)
                .setParameter("listNos", listNos.toArray(String[]::new), String[].class)
                .setParameter("names", nameKeys.toArray(String[]::new), String[].class)
                .addSynchronizedQuerySpace("project")
                .getResultList();
    }

    /** @param atOnce with each statement, or when the transaction ends */
    void checkListNos(boolean atOnce) {
        getEntityManager()
                .createNativeQuery("set constraints project_list_no_unique " + (atOnce ? "immediate" : "deferred"))
                .executeUpdate();
    }

    /** Without loading the project itself: other features only ask, and often. */
    List<ProjectFacts> facts(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        """
                select new cn.liuzhong.project.rules.ProjectFacts(id, name, unitId, groupId, listState, startOn)
                from Project where id in :ids""",
                        ProjectFacts.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Ref> refs(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select new cn.liuzhong.platform.Ref(id, name) from Project where id in :ids", Ref.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** By an array parameter: a run asks for as many projects as lag. */
    List<FindCoordinators.Coordinators> coordinators(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                select p.id, p.linked_leader, g.name
                from project p left join work_group g on g.id = p.group_id
                where p.id = any(:ids)""",
                        FindCoordinators.Coordinators.class)
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .getResultList();
    }
}
