package cn.liuzhong.offender;

import cn.liuzhong.offenderneighbour.OffenderNeighbour;
import jakarta.persistence.MappedSuperclass;

/** Breaks: entities stay at home; no cycles. Not an {@code @Entity}, which the tests' database would be asked for. */
@MappedSuperclass
public class OffenderRow {

    OffenderNeighbour neighbour;
}
