package cn.liuzhong.campaign;

import cn.liuzhong.access.Caller;
import cn.liuzhong.campaign.rules.CampaignRule;
import cn.liuzhong.campaign.rules.TargetState;
import cn.liuzhong.platform.AsOfDays;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads targets as they stand at a day. */
@ApplicationScoped
public class FindTargets {

    private final CampaignRepository campaigns;
    private final TargetRepository targets;
    private final AsOfDays days;

    FindTargets(CampaignRepository campaigns, TargetRepository targets, AsOfDays days) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.days = days;
    }

    @Transactional
    public TargetView one(Caller caller, UUID id) {
        LocalDate today = days.orToday(null);
        targets.require(caller, id);
        return TargetView.of(targets.row(id, today), today);
    }

    /**
     * By the day on which they fall due. A campaign's targets are few, and how each stands is the rule's to say.
     *
     * @param state null: whatever it is
     */
    @Transactional
    public Page<TargetView> page(Caller caller, UUID campaignId, TargetState state, LocalDate asOf, Paging paging) {
        LocalDate day = days.orToday(asOf);
        campaigns.require(caller.scope(), campaignId);
        List<TargetRepository.Row> found = targets.ofCampaign(caller.scope(), campaignId, day).stream()
                .filter(row -> state == null || CampaignRule.state(row.facts(), day) == state)
                .toList();
        Cursor after = paging.after();
        List<TargetRepository.Row> rest = found.stream()
                .filter(row -> after == null || isAfter(row, after))
                .limit(paging.fetch())
                .toList();
        return Page.cut(
                        rest,
                        paging,
                        row -> Cursor.of(row.dueOn(), row.id()),
                        paging.wantsTotal() ? (long) found.size() : null)
                .map(rows -> rows.stream().map(row -> TargetView.of(row, day)).toList());
    }

    /** In the database's order of ids, which is that of their texts. */
    private static boolean isAfter(TargetRepository.Row row, Cursor after) {
        int byDay = row.dueOn().compareTo(after.date(0));
        return byDay > 0
                || byDay == 0 && row.id().toString().compareTo(after.uuid(1).toString()) > 0;
    }
}
