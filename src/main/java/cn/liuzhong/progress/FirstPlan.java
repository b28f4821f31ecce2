package cn.liuzhong.progress;

import java.util.UUID;

/** The first plan of a project for a year, one of many. */
public record FirstPlan(UUID projectId, int year, PlanRequest request) {}
