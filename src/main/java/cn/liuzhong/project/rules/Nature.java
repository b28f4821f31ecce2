package cn.liuzhong.project.rules;

/** Whose investment it is: 政府 or 民间. */
public enum Nature {
    GOVERNMENT,
    PRIVATE
}
