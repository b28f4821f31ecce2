package cn.liuzhong.land;

import cn.liuzhong.project.rules.Nature;
import java.util.UUID;

/**
 * Which investment is compared; null means: not narrowed by this.
 *
 * @param throughMonth January to this month, of the year and of the one before
 */
record GrowthFilter(int year, int throughMonth, Nature nature, UUID unitId, UUID groupId) {}
