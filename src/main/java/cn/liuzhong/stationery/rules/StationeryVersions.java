package cn.liuzhong.stationery.rules;

/** With which head and template a letter is printed. */
public record StationeryVersions(int head, int template) {}
