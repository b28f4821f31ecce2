package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.campaign.rules.CampaignRule;
import cn.liuzhong.campaign.rules.TargetFacts;
import cn.liuzhong.platform.AsOfDays;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads campaigns and how they stand: of what the caller sees. */
@ApplicationScoped
public class FindCampaigns implements AuditSubject {

    private static final Comparator<CampaignStandingView.OfUnit> MOST_OVERDUE_FIRST = Comparator.comparing(
                    (CampaignStandingView.OfUnit of) -> of.tally().overdue())
            .reversed()
            .thenComparing(of -> of.unit().id());

    private final CampaignRepository campaigns;
    private final TargetRepository targets;
    private final AsOfDays days;

    FindCampaigns(CampaignRepository campaigns, TargetRepository targets, AsOfDays days) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.days = days;
    }

    @Transactional
    public CampaignStandingView one(Caller caller, UUID id, LocalDate asOf) {
        LocalDate day = days.orToday(asOf);
        Campaign campaign = campaigns.require(caller.scope(), id);
        List<CampaignRepository.Member> members =
                campaigns.members(caller.scope(), id, null, CampaignProjectsRequest.MOST);
        Map<UUID, List<TargetFacts>> facts = targets.ofCampaign(caller.scope(), id, day).stream()
                .collect(Collectors.groupingBy(
                        TargetRepository.Row::unitId,
                        Collectors.mapping(TargetRepository.Row::facts, Collectors.toList())));
        return new CampaignStandingView(
                CampaignView.of(campaign, day),
                members.size(),
                CampaignRule.tally(facts.values().stream().flatMap(List::stream).toList(), day),
                byUnit(members, facts, day));
    }

    private static List<CampaignStandingView.OfUnit> byUnit(
            List<CampaignRepository.Member> members, Map<UUID, List<TargetFacts>> facts, LocalDate day) {
        return members.stream()
                .collect(Collectors.groupingBy(CampaignRepository.Member::unit, Collectors.counting()))
                .entrySet()
                .stream()
                .map(unit -> new CampaignStandingView.OfUnit(
                        unit.getKey(),
                        unit.getValue().intValue(),
                        CampaignRule.tally(facts.getOrDefault(unit.getKey().id(), List.of()), day)))
                .sorted(MOST_OVERDUE_FIRST)
                .toList();
    }

    /** The newest first. */
    @Transactional
    public Page<CampaignView> page(Caller caller, Paging paging) {
        LocalDate today = days.orToday(null);
        Long total = paging.wantsTotal() ? campaigns.count(caller.scope()) : null;
        return Page.cut(campaigns.page(caller.scope(), paging), paging, campaign -> Cursor.of(campaign.id), total)
                .map(rows -> rows.stream()
                        .map(campaign -> CampaignView.of(campaign, today))
                        .toList());
    }

    @Transactional
    public Page<CampaignProjectView> projects(Caller caller, UUID id, Paging paging) {
        campaigns.require(caller.scope(), id);
        Cursor after = paging.after();
        Long total = paging.wantsTotal() ? campaigns.countMembers(caller.scope(), id) : null;
        return Page.cut(
                        campaigns.members(caller.scope(), id, after == null ? null : after.uuid(0), paging.fetch()),
                        paging,
                        member -> Cursor.of(member.projectId()),
                        total)
                .map(rows -> rows.stream()
                        .map(member -> new CampaignProjectView(member.project(), member.unit()))
                        .toList());
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.CAMPAIGN;
    }

    /** The record holds everybody's targets: who sees only some of them does not see it. */
    @Override
    public void requireVisible(Caller caller, String id) {
        if (!showsAllTo(caller)) {
            throw new NoSuchRow(entity().name(), id);
        }
        campaigns.require(caller.scope(), uuid(id));
    }
}
