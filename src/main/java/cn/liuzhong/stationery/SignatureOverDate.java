package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.SignaturePlace;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Centres 署名 above 成文日期 in a letter that is filled. They are found by the names of their styles, which must be centred: any other
 * template, also one that came with an earlier release, places them as it likes.
 */
final class SignatureOverDate {

    /** 3号, in twentieths of a point. */
    private static final int CHARACTER = 320;

    private SignatureOverDate() {}

    static void in(XWPFDocument letter) {
        CTSectPr section = letter.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return;
        }
        int width = number(section.getPgSz().getW())
                - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
        List<XWPFParagraph> paragraphs = letter.getParagraphs();
        for (int i = 1; i < paragraphs.size(); i++) {
            XWPFParagraph signature = paragraphs.get(i - 1);
            XWPFParagraph date = paragraphs.get(i);
            if (isStyled(signature, "Signature") && isStyled(date, "Date")) {
                int left = SignaturePlace.left(signature.getText(), date.getText(), width, CHARACTER);
                indent(signature, left);
                indent(date, left);
            }
        }
    }

    private static boolean isStyled(XWPFParagraph paragraph, String name) {
        XWPFStyle style = paragraph.getStyleID() == null
                ? null
                : paragraph.getDocument().getStyles().getStyle(paragraph.getStyleID());
        return style != null && name.equals(style.getName()) && new ParagraphForm(paragraph).isCentred();
    }

    private static void indent(XWPFParagraph paragraph, int left) {
        var properties = paragraph.getCTP().getPPr();
        var indentation = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indentation.setLeft(BigInteger.valueOf(left));
        indentation.setRight(BigInteger.ZERO);
    }

    private static int number(Object twentieths) {
        return ((Number) twentieths).intValue();
    }
}
