package cn.liuzhong.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One change of one row, as a trigger has entered it. The service only reads it. */
@Entity
@Immutable
class AuditEntry {

    @Id
    long id;

    @Enumerated(EnumType.STRING)
    AuditedEntity entity;

    String entityId;
    String part;
    String rowKey;
    Instant at;
    String account;
    String requestId;

    @Enumerated(EnumType.STRING)
    RowOperation operation;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> after;
}
