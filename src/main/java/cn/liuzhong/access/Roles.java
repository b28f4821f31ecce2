package cn.liuzhong.access;

/** The names of {@link cn.liuzhong.access.rules.Role}, for annotations. */
public final class Roles {

    public static final String ADMIN = "ADMIN";
    public static final String OFFICE = "OFFICE";
    public static final String GROUP = "GROUP";
    public static final String UNIT = "UNIT";
    public static final String LEADER = "LEADER";

    private Roles() {}
}
