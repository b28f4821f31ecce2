package cn.liuzhong.ledger.rules;

import java.time.LocalDate;

/** A milestone as a ledger states it, and the cell of its day. */
public record StatedMilestone(String name, LocalDate dueOn, String cell) {}
