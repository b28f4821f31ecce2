package cn.liuzhong.letter.rules;

import java.util.List;

/** In which formats a letter can be had. */
public enum PaperFormat {
    DOCX(PaperFormat.DOCX_TYPE, "docx"),
    PDF(PaperFormat.PDF_TYPE, "pdf");

    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;
    private final String ending;

    PaperFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /** @param accepted media types, without parameters, the most wanted first; whoever takes anything gets a docx */
    public static PaperFormat wanted(List<String> accepted) {
        for (String type : accepted) {
            if (type.equals(PDF_TYPE)) {
                return PDF;
            }
            if (type.equals(DOCX_TYPE) || type.endsWith("/*")) {
                return DOCX;
            }
        }
        return DOCX;
    }
}
