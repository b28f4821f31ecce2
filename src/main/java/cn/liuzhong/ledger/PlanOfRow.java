package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.progress.PlanRequest;
import cn.liuzhong.progress.PlanView;
import cn.liuzhong.progress.SourceOfFunds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a year that a row states. It states the year's sum only: a plan by month is changed where its months are, and the
 * sources of funds stay.
 *
 * @param before null when there is none yet
 */
record PlanOfRow(int year, PlanView before, PlanRequest request, String cell) {

    /** Empty when the row states none, or what is in force. */
    static Optional<PlanOfRow> of(StatedRow row, PlanView before) {
        BigDecimal annual = row.amounts().get(LedgerColumn.ANNUAL_PLAN);
        if (annual == null || before != null && before.annual().compareTo(annual) == 0) {
            return Optional.empty();
        }
        List<SourceOfFunds> sources = before == null ? List.of() : before.sources();
        return Optional.of(new PlanOfRow(
                row.planYear(),
                before,
                new PlanRequest(
                        annual,
                        null,
                        null,
                        sources,
                        row.text(LedgerColumn.PLAN_REASON),
                        row.text(LedgerColumn.PLAN_APPROVER)),
                row.cell(LedgerColumn.ANNUAL_PLAN)));
    }

    /** Why it would be refused. */
    Optional<Fault> fault() {
        if (before == null) {
            return Optional.empty();
        }
        if (before.monthly() != null) {
            return Optional.of(Fault.of(cell, "ledger.plan-by-month"));
        }
        if (request.reason() == null) {
            return Optional.of(Fault.of(cell, "ledger.plan-needs", LedgerColumn.PLAN_REASON.title()));
        }
        if (request.approver() == null) {
            return Optional.of(Fault.of(cell, "ledger.plan-needs", LedgerColumn.PLAN_APPROVER.title()));
        }
        BigDecimal sources =
                request.sources().stream().map(SourceOfFunds::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sources.compareTo(request.annual()) > 0
                ? Optional.of(
                        Fault.of(cell, "sources.more", ShowProject.plain(sources), ShowProject.plain(request.annual())))
                : Optional.empty();
    }

    FieldDiff change() {
        return new FieldDiff(
                year + LedgerColumn.ANNUAL_PLAN.title(),
                before == null ? null : ShowProject.plain(before.annual()),
                ShowProject.plain(request.annual()),
                cell);
    }

    Expected expected() {
        return before == null ? Expected.nothing() : Expected.required(Expected.tagOf(before.version()));
    }
}
