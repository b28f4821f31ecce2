package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.Board;
import cn.liuzhong.assessment.rules.Place;
import cn.liuzhong.assessment.rules.UnitInputs;
import cn.liuzhong.assessment.rules.UnitScore;
import cn.liuzhong.unit.UnitOfKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A unit's place in a published ranking, with all that it was made of. */
@Entity
@Immutable
@IdClass(RankingRow.Key.class)
class RankingRow {

    record Key(UUID rankingId, int position) {}

    @Id
    UUID rankingId;

    /** From 1, in the order in which the ranking is read. */
    @Id
    int position;

    UUID unitId;
    String unitName;
    String kindCode;
    BigDecimal score;
    Integer rank;

    @Enumerated(EnumType.STRING)
    Board board;

    @JdbcTypeCode(SqlTypes.JSON)
    UnitInputs inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    UnitScore result;

    static RankingRow of(UUID rankingId, int position, RankedUnit ranked) {
        RankingRow row = new RankingRow();
        row.rankingId = rankingId;
        row.position = position;
        row.unitId = ranked.unit().id();
        row.unitName = ranked.unit().name();
        row.kindCode = ranked.kindCode();
        row.score = ranked.score();
        row.rank = ranked.place().rank();
        row.board = ranked.place().board();
        row.inputs = ranked.inputs();
        row.result = ranked.result();
        return row;
    }

    RankedUnit ranked() {
        return new RankedUnit(new UnitOfKind(unitId, unitName, kindCode), new Place(rank, board), inputs, result);
    }
}
