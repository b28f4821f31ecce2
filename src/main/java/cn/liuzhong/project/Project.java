package cn.liuzhong.project;

import cn.liuzhong.lag.rules.LightSubject;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.project.rules.ListState;
import cn.liuzhong.project.rules.Nature;
import cn.liuzhong.project.rules.ProjectFacts;
import cn.liuzhong.project.rules.YearRole;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 项目: a line of the list. Not everything on the list is built: nothing here requires an amount of money. */
@Entity
class Project {

    @Id
    UUID id = Ids.next();

    String listNo;
    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> nationalCodes = List.of();

    @Enumerated(EnumType.STRING)
    Nature nature;

    String content;

    /** 万元 */
    BigDecimal totalInvestment;

    UUID unitId;
    UUID groupId;
    String linkedLeader;

    @Enumerated(EnumType.STRING)
    ListState listState = ListState.ON_LIST;

    String phaseCode;

    /** 入库: when the statistics took it in. */
    LocalDate statisticsOn;

    LocalDate startOn;
    LocalDate finishOn;

    /** 示例: made up for the demonstration list. */
    boolean sample;

    String note;

    @Column(updatable = false)
    Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "project_category", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "code")
    @BatchSize(size = 200)
    Set<String> categories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_co_unit", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "unit_id")
    @BatchSize(size = 200)
    Set<UUID> coUnitIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_year_role", joinColumns = @JoinColumn(name = "project_id"))
    @MapKeyColumn(name = "year")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 200)
    Map<Integer, YearRole> yearRoles = new TreeMap<>();

    @Version
    long version;

    void state(ProjectRequest request) {
        listNo = request.listNo();
        name = request.name();
        nationalCodes = List.copyOf(request.nationalCodes());
        nature = request.nature();
        content = request.content();
        totalInvestment = request.totalInvestment();
        unitId = request.unitId();
        groupId = request.groupId();
        linkedLeader = request.linkedLeader();
        listState = request.listState();
        phaseCode = request.phaseCode();
        statisticsOn = request.statisticsOn();
        startOn = request.startOn();
        finishOn = request.finishOn();
        sample = request.sample();
        note = request.note();
        keep(categories, request.categories());
        keep(coUnitIds, request.coUnitIds());
        Map<Integer, YearRole> roles =
                request.yearRoles().stream().collect(Collectors.toMap(RoleOfYear::year, RoleOfYear::role));
        yearRoles.keySet().retainAll(roles.keySet());
        yearRoles.putAll(roles);
    }

    /** Changes the rows that differ only: a new set would be written anew. */
    private static <T> void keep(Set<T> set, List<T> stated) {
        set.retainAll(stated);
        set.addAll(stated);
    }

    ProjectRequest asRequest() {
        return new ProjectRequest(
                listNo,
                name,
                nationalCodes,
                categories.stream().sorted().toList(),
                nature,
                content,
                totalInvestment,
                unitId,
                List.copyOf(coUnitIds),
                groupId,
                linkedLeader,
                listState,
                phaseCode,
                statisticsOn,
                startOn,
                finishOn,
                rolesOfYears(),
                note,
                sample);
    }

    List<RoleOfYear> rolesOfYears() {
        return new TreeMap<>(yearRoles)
                .entrySet().stream()
                        .map(role -> new RoleOfYear(role.getKey(), role.getValue()))
                        .toList();
    }

    LightSubject lightSubject() {
        return ProjectRow.lightSubject(id, listState);
    }

    ProjectFacts facts() {
        return new ProjectFacts(id, name, unitId, groupId, listState, startOn);
    }
}
