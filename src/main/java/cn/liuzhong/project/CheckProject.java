package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Checks what a project's fields say together and what they refer to. What was accepted once stays acceptable: a code, a
 * unit or a group that has been retired since does not stand in the way of another change.
 */
@ApplicationScoped
class CheckProject {

    private final FindUnits units;
    private final FindGroups groups;
    private final CheckCodes codes;
    private final OfficeClock clock;

    CheckProject(FindUnits units, FindGroups groups, CheckCodes codes, OfficeClock clock) {
        this.units = units;
        this.groups = groups;
        this.codes = codes;
        this.clock = clock;
    }

    void entering(Caller caller, ProjectRequest stated) {
        agrees(stated);
        responsible(caller, stated.unitId());
        units.requireAll(caller, stated.coUnitIds(), "/coUnitIds");
        group(caller, stated.groupId());
        codes(caller, CodeList.CATEGORY, stated.categories(), "/categories");
        codes(caller, CodeList.PHASE, optional(stated.phaseCode()), "/phaseCode");
    }

    void changing(Caller caller, ProjectRequest before, ProjectRequest stated) {
        agrees(stated);
        if (!stated.unitId().equals(before.unitId())) {
            responsible(caller, stated.unitId());
        }
        units.requireAll(caller, added(before.coUnitIds(), stated.coUnitIds()), "/coUnitIds");
        if (!Objects.equals(stated.groupId(), before.groupId())) {
            group(caller, stated.groupId());
        }
        codes(caller, CodeList.CATEGORY, added(before.categories(), stated.categories()), "/categories");
        codes(caller, CodeList.PHASE, added(optional(before.phaseCode()), optional(stated.phaseCode())), "/phaseCode");
    }

    /** @throws InvalidInput when the fields contradict each other */
    static void agrees(ProjectRequest stated) {
        if (stated.startOn() != null
                && stated.finishOn() != null
                && stated.finishOn().isBefore(stated.startOn())) {
            throw new InvalidInput("/finishOn", "finish.before-start");
        }
        if (stated.coUnitIds().contains(stated.unitId())) {
            throw new InvalidInput("/coUnitIds", "co-unit.responsible");
        }
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < stated.yearRoles().size(); i++) {
            if (!years.add(stated.yearRoles().get(i).year())) {
                throw new InvalidInput("/yearRoles/" + i + "/year", "year.twice");
            }
        }
    }

    private void responsible(Caller caller, UUID unitId) {
        units.requireAll(caller, List.of(unitId), "/unitId");
        if (!units.one(caller, unitId).active()) {
            throw new InvalidInput("/unitId", "unit.inactive");
        }
    }

    private void group(Caller caller, UUID groupId) {
        if (groupId != null) {
            groups.requireAll(caller, List.of(groupId), "/groupId");
            if (!groups.one(caller, groupId).active()) {
                throw new InvalidInput("/groupId", "group.inactive");
            }
        }
    }

    private void codes(Caller caller, CodeList list, Collection<String> stated, String pointer) {
        codes.require(caller, list, stated, clock.today(), pointer);
    }

    private static List<String> optional(String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static <T> Set<T> added(List<T> before, List<T> stated) {
        Set<T> added = new HashSet<>(stated);
        before.forEach(added::remove);
        return added;
    }
}
