package cn.liuzhong.campaign.rules;

/**
 * Targets at a day.
 *
 * @param due fallen due up to that day
 * @param done reached by that day, also before they fell due
 * @param doneLate of these, after they fell due
 * @param overdue fallen due before that day and not reached
 */
public record CampaignTally(int targets, int due, int done, int doneLate, int overdue) {}
