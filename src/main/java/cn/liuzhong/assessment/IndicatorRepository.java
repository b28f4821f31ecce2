package cn.liuzhong.assessment;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {

    Indicator require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Indicator.class, id));
    }

    /** In the order in which they were entered. */
    List<Indicator> page(Paging paging) {
        Cursor after = paging.after();
        return (after == null ? find("order by id") : find("id > ?1 order by id", after.uuid(0)))
                .range(0, paging.limit())
                .list();
    }

    void persist(IndicatorValue value) {
        getEntityManager().persist(value);
    }

    Optional<IndicatorValue> value(UUID indicatorId, String period) {
        return Optional.ofNullable(values(List.of(indicatorId), period).get(indicatorId));
    }

    /** Of a period, by indicator; one statement, whatever their number. */
    Map<UUID, IndicatorValue> values(Collection<UUID> indicatorIds, String period) {
        return getEntityManager()
                .createQuery(
                        "from IndicatorValue where indicatorId in :indicators and period = :period",
                        IndicatorValue.class)
                .setParameter("indicators", indicatorIds)
                .setParameter("period", period)
                .getResultStream()
                .collect(Collectors.toMap(value -> value.indicatorId, Function.identity()));
    }

    /** Of one indicator, the latest period first. */
    List<IndicatorValue> valuesOf(UUID indicatorId, Paging paging) {
        Cursor after = paging.after();
        return new Selection()
                .and("v.indicatorId = :indicator", "indicator", indicatorId)
                .and("v.period < :before", "before", after == null ? null : after.text(0))
                .query(getEntityManager(), "from IndicatorValue v", " order by v.period desc", IndicatorValue.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** Of one indicator, by period. */
    Map<String, IndicatorValue> values(UUID indicatorId, Collection<String> periods) {
        return getEntityManager()
                .createQuery(
                        "from IndicatorValue where indicatorId = :indicator and period in :periods",
                        IndicatorValue.class)
                .setParameter("indicator", indicatorId)
                .setParameter("periods", periods)
                .getResultStream()
                .collect(Collectors.toMap(value -> value.period, Function.identity()));
    }

    long countValues(UUID indicatorId) {
        return getEntityManager()
                .createQuery("select count(*) from IndicatorValue where indicatorId = :indicator", Long.class)
                .setParameter("indicator", indicatorId)
                .getSingleResult();
    }
}
