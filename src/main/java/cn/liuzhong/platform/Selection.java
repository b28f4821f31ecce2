package cn.liuzhong.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** The conditions of a query: only those that were asked for, so that the database sees which index serves them. */
public final class Selection {

    private final StringBuilder conditions = new StringBuilder(" where true");
    private final Map<String, Object> values = new HashMap<>();

    /** Left out when the value is null. */
    public Selection and(String condition, String name, Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    /** @param further conditions that begin with “and”, or nothing */
    public Selection and(String further, Map<String, Object> their) {
        conditions.append(further);
        values.putAll(their);
        return this;
    }

    /** @param from the query's HQL up to its conditions */
    public <T> TypedQuery<T> query(EntityManager entities, String from, Class<T> type) {
        return query(entities, from, "", type);
    }

    /** @param order what follows the conditions */
    public <T> TypedQuery<T> query(EntityManager entities, String from, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(from + conditions + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
