package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rule settings as they were from one change to the next. Letters name them, so they never change. */
@Entity
@Immutable
@Table(name = "rule_settings")
class SettingsVersion {

    @Id
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    RuleSettings rules;

    String note;
    String changedBy;
    Instant changedAt;

    SettingsInForce inForce() {
        return new SettingsInForce(version, rules);
    }
}
