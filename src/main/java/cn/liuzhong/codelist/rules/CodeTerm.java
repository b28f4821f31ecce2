package cn.liuzhong.codelist.rules;

import java.time.LocalDate;

/**
 * From when to when a code may be used (§2).
 *
 * @param validFrom the first day; null: ever since
 * @param validTo the last day; null: until further notice
 */
public record CodeTerm(String code, CodeStatus status, LocalDate validFrom, LocalDate validTo) {

    public boolean mayBeUsed(LocalDate on) {
        boolean begun = validFrom == null || !on.isBefore(validFrom);
        boolean ended = validTo != null && on.isAfter(validTo);
        return status != CodeStatus.RETIRED && begun && !ended;
    }
}
