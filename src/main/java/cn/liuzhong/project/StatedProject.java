package cn.liuzhong.project;

/**
 * A project to be entered or changed, one of many.
 *
 * @param before as it was read; null for one that is to be entered
 */
public record StatedProject(KnownProject before, ProjectRequest request) {}
