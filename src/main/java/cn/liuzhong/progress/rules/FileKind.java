package cn.liuzhong.progress.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may go with a report, known by what the file begins with and by its name: neither alone is believed. */
public enum FileKind {
    JPEG("image/jpeg", new int[] {0xFF, 0xD8, 0xFF}, "jpg", "jpeg"),
    PNG("image/png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}, "png"),
    PDF("application/pdf", new int[] {'%', 'P', 'D', 'F', '-'}, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new int[] {'P', 'K', 3, 4}, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new int[] {'P', 'K', 3, 4}, "xlsx");

    /** 5 MiB: a photo of a telephone. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** So many go with one report. */
    public static final int MOST_FILES = 20;

    private final String mediaType;
    private final int[] beginning;
    private final String[] endings;

    FileKind(String mediaType, int[] beginning, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<FileKind> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.endings).contains(ending) && kind.begins(content))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
