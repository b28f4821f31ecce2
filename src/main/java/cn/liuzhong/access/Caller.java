package cn.liuzhong.access;

/**
 * Who asks. Every use case takes it first.
 *
 * @param name the account's name, or what the service itself goes by: {@link #SCHEDULER}, {@link #DEMO}
 */
public record Caller(String name) {

    public static final Caller SCHEDULER = new Caller("scheduler");
    public static final Caller DEMO = new Caller("demo");

    /** Whoever gives no name. */
    public static final Caller LOCAL = new Caller("local");
}
