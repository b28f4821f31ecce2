package cn.liuzhong.offenderneighbour;

import cn.liuzhong.offender.OffenderRow;

/** Breaks: entities stay at home; no cycles. */
public class OffenderNeighbour {

    OffenderRow row;
}
