package cn.liuzhong.milestone;

import java.util.UUID;

/** A milestone to be added, one of many. */
public record MilestoneOfProject(UUID projectId, MilestoneRequest request) {}
