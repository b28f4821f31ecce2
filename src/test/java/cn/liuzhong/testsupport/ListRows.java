package cn.liuzhong.testsupport;

import cn.liuzhong.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Units, groups and projects for the tests of other features, written straight into the tables. */
@ApplicationScoped
public class ListRows {

    private final EntityManager entities;

    ListRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UUID unit(String name) {
        return insert("insert into unit (id, name) values (:id, :name)", name);
    }

    @Transactional
    public UUID group(String name) {
        return insert("insert into work_group (id, name) values (:id, :name)", name);
    }

    /** On the list, without a group or a planned start. */
    @Transactional
    public UUID project(String name, UUID unitId) {
        return project(name, unitId, null);
    }

    /** @param startOn the planned start; null when not known */
    @Transactional
    public UUID project(String name, UUID unitId, LocalDate startOn) {
        UUID id = Ids.next();
        entities.createNativeQuery(
                        """
                insert into project (id, name, unit_id, start_on, created_at)
                values (:id, :name, :unit, cast(:start as date), timestamptz '2020-01-02 10:00+08')
                """)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("unit", unitId)
                .setParameter("start", startOn == null ? null : startOn.toString())
                .executeUpdate();
        return id;
    }

    @Transactional
    public void coordinate(UUID projectId, UUID groupId) {
        entities.createNativeQuery("update project set group_id = :group where id = :id")
                .setParameter("group", groupId)
                .setParameter("id", projectId)
                .executeUpdate();
    }

    /** @param listState one of {@code ListState} */
    @Transactional
    public void listState(UUID projectId, String listState) {
        entities.createNativeQuery("update project set list_state = :state where id = :id")
                .setParameter("state", listState)
                .setParameter("id", projectId)
                .executeUpdate();
    }

    /** @param annual 万元 */
    @Transactional
    public void plan(UUID projectId, int year, int annual) {
        entities.createNativeQuery(
                        "insert into annual_plan (id, project_id, year, annual) values (:id, :project, :year, :annual)")
                .setParameter("id", Ids.next())
                .setParameter("project", projectId)
                .setParameter("year", year)
                .setParameter("annual", annual)
                .executeUpdate();
    }

    /**
     * A month reported and in force, without its versions.
     *
     * @param cumulative since January, 万元
     */
    @Transactional
    public void progress(UUID projectId, int year, int month, int cumulative) {
        entities.createNativeQuery(
                        """
                insert into progress_report (id, project_id, year, month, period, status, latest, doubtful, cumulative)
                values (:id, :project, :year, :month, :year * 100 + :month, 'SUBMITTED', 1, false, :cumulative)
                """)
                .setParameter("id", Ids.next())
                .setParameter("project", projectId)
                .setParameter("year", year)
                .setParameter("month", month)
                .setParameter("cumulative", cumulative)
                .executeUpdate();
    }

    private UUID insert(String sql, String name) {
        UUID id = Ids.next();
        entities.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("name", name)
                .executeUpdate();
        return id;
    }
}
