package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is wrong with the form of what a row states, by the same constraints that a request must meet. */
@ApplicationScoped
class FormFaults {

    private static final Map<String, LedgerColumn> COLUMNS = Map.ofEntries(
            Map.entry("listNo", LedgerColumn.LIST_NO),
            Map.entry("name", LedgerColumn.NAME),
            Map.entry("nationalCodes", LedgerColumn.PROJECT_CODES),
            Map.entry("categories", LedgerColumn.CATEGORIES),
            Map.entry("content", LedgerColumn.CONTENT),
            Map.entry("totalInvestment", LedgerColumn.TOTAL_INVESTMENT),
            Map.entry("unitId", LedgerColumn.UNIT),
            Map.entry("coUnitIds", LedgerColumn.CO_UNITS),
            Map.entry("groupId", LedgerColumn.GROUP),
            Map.entry("linkedLeader", LedgerColumn.LINKED_LEADER),
            Map.entry("phaseCode", LedgerColumn.PHASE),
            Map.entry("startOn", LedgerColumn.START_ON),
            Map.entry("finishOn", LedgerColumn.FINISH_ON),
            Map.entry("yearRoles", LedgerColumn.YEAR_ROLES),
            Map.entry("note", LedgerColumn.NOTE),
            Map.entry("annual", LedgerColumn.ANNUAL_PLAN),
            Map.entry("reason", LedgerColumn.PLAN_REASON),
            Map.entry("approver", LedgerColumn.PLAN_APPROVER));

    private final Validator validator;

    FormFaults(Validator validator) {
        this.validator = validator;
    }

    /** @param request as a client would send it */
    List<Fault> of(StatedRow row, Object request) {
        return validator.validate(request).stream()
                .map(violation -> fault(row, violation))
                .sorted(Comparator.comparing(Fault::key))
                .toList();
    }

    /** The cell of the field that a check names. */
    static Fault of(StatedRow row, InvalidInput input) {
        return new Fault(
                cell(row, input.pointer().replaceFirst("^/", "").replaceFirst("/.*", "")),
                input.key(),
                input.arguments().stream().map(Object::toString).toList());
    }

    private static Fault fault(StatedRow row, ConstraintViolation<?> violation) {
        String cell = cell(row, violation.getPropertyPath().iterator().next().getName());
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String template = violation.getMessageTemplate();
        if (template.startsWith("{invalid.")) {
            return new Fault(cell, template.substring("{invalid.".length(), template.length() - 1), List.of());
        }
        if (constraint instanceof Size size) {
            return Fault.of(cell, "ledger.too-long", String.valueOf(size.max()));
        }
        return constraint instanceof Digits || constraint instanceof DecimalMin
                ? Fault.of(cell, "ledger.amount-range")
                : Fault.of(cell, "required");
    }

    private static String cell(StatedRow row, String field) {
        LedgerColumn column = COLUMNS.get(field);
        return column == null ? null : row.cell(column);
    }
}
