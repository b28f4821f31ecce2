package cn.liuzhong.platform;

/** What a user typed, as the pattern of an SQL {@code like … escape '!'}: taken literally. */
public final class LikePattern {

    private LikePattern() {}

    /** @return null when nothing was typed */
    public static String containing(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : "%" + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
