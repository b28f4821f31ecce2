package cn.liuzhong.stationery;

/** The file of a template. */
public record TemplateFile(String name, int version, byte[] content) {}
