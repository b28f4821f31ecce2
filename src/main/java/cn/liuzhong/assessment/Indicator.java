package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.Better;
import cn.liuzhong.assessment.rules.IndicatorKind;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What the district is measured by. */
@Entity
class Indicator {

    @Id
    UUID id = Ids.next();

    String code;
    String name;

    /** The unit of measure: %, 个, 亿元. */
    String measure;

    @Enumerated(EnumType.STRING)
    IndicatorKind kind;

    @Enumerated(EnumType.STRING)
    Better better;

    /** Indicators of one group count in part the same things: they are never summed. */
    String overlappingGroup;

    String note;

    @Version
    long version;

    void state(IndicatorRequest request) {
        code = request.code();
        name = request.name();
        measure = request.measure();
        kind = request.kind();
        better = request.better();
        overlappingGroup = request.overlappingGroup();
        note = request.note();
    }

    IndicatorRequest asRequest() {
        return new IndicatorRequest(code, name, measure, kind, better, overlappingGroup, note);
    }
}
