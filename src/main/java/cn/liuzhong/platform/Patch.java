package cn.liuzhong.platform;

/** The media type of {@link MergePatch}. */
public final class Patch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private Patch() {}
}
