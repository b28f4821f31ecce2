package cn.liuzhong.funding;

import cn.liuzhong.access.Caller;
import cn.liuzhong.access.ProjectSight;
import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.funding.rules.FundState;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class FundRepository implements PanacheRepositoryBase<Fund, UUID> {

    private static final String TOTAL =
            """
        select new cn.liuzhong.funding.FundTotalView(
               count(distinct f.projectId),
               count(distinct case when f.approved is not null then f.projectId end),
               count(distinct case when f.issued is not null then f.projectId end),
               coalesce(sum(f.applied), 0), coalesce(sum(f.approved), 0), coalesce(sum(f.issued), 0),
               coalesce(sum(f.used), 0))
          from Fund f""";

    private final ProjectSight sight;

    FundRepository(ProjectSight sight) {
        this.sight = sight;
    }

    Fund require(Caller caller, UUID id) {
        return require(caller, id, LockModeType.NONE);
    }

    /** Whoever uses of it at the same time waits, and then finds what is left. */
    Fund requireLocked(Caller caller, UUID id) {
        return require(caller, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Fund require(Caller caller, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(fund -> sight.covers(caller, fund.projectId))
                .orElseThrow(() -> NoSuchRow.of(Fund.class, id));
    }

    /** The newest first. */
    List<Fund> page(Scope scope, FundFilter filter, Paging paging) {
        Cursor after = paging.after();
        return matching(scope, filter)
                .and("f.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from Fund f", " order by f.id desc", Fund.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, FundFilter filter) {
        return matching(scope, filter)
                .query(getEntityManager(), "select count(*) from Fund f", Long.class)
                .getSingleResult();
    }

    /** Without those that were withdrawn. */
    FundTotalView total(Scope scope, FundFilter filter) {
        return matching(scope, filter)
                .and("f.state <> :withdrawn", "withdrawn", FundState.WITHDRAWN)
                .query(getEntityManager(), TOTAL, FundTotalView.class)
                .getSingleResult();
    }

    private static Selection matching(Scope scope, FundFilter filter) {
        Selection selection = new Selection()
                .and(ProjectSight.ofProjects(scope, "f.projectId"), ProjectSight.parameters(scope))
                .and("f.projectId = :project", "project", filter.projectId())
                .and("f.kind = :kind", "kind", filter.kind())
                .and("f.state = :state", "state", filter.state())
                .and("f.projectId in (select p.id from Project p where p.unitId = :unit)", "unit", filter.unitId());
        if (filter.year() != null) {
            selection.and(
                    " and f.appliedOn between :newYear and :newYearsEve",
                    Map.of(
                            "newYear",
                            LocalDate.of(filter.year(), Month.JANUARY, 1),
                            "newYearsEve",
                            Year.of(filter.year()).atMonth(Month.DECEMBER).atEndOfMonth()));
        }
        return filter.light() == null ? selection : filter.light().addTo(selection);
    }

    void record(FundUse use) {
        getEntityManager().persist(use);
    }

    /** The newest first. */
    List<FundUse> uses(UUID fundId, Paging paging) {
        Cursor after = paging.after();
        return new Selection()
                .and("u.fundId = :fund", "fund", fundId)
                .and("u.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from FundUse u", " order by u.id desc", FundUse.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long countUses(UUID fundId) {
        return getEntityManager()
                .createQuery("select count(*) from FundUse where fundId = :fund", Long.class)
                .setParameter("fund", fundId)
                .getSingleResult();
    }
}
