package cn.liuzhong.project;

import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.rules.ProjectFacts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    Project require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Project.class, id));
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
