package cn.liuzhong.progress;

/** By what the year's plan is divided. */
public enum PlanDimension {
    NATURE("p.nature"),
    GROUP("cast(p.group_id as text)"),
    UNIT("cast(p.unit_id as text)"),
    /** A project may have several: its plan is in the share of each. */
    CATEGORY("c.code");

    /** What a share is made of, in SQL; null for projects that have none. */
    final String key;

    PlanDimension(String key) {
        this.key = key;
    }

    boolean overlaps() {
        return this == CATEGORY;
    }
}
