package cn.liuzhong.stationery;

import fr.opensagres.poi.xwpf.converter.core.utils.XWPFUtils;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** What a paragraph, or else its style, states and the converter does not look at. */
final class ParagraphForm {

    private static final float TWENTIETHS = 20;

    /** A style may be built on another; a circle of them ends here. */
    private static final int MOST_STYLES = 20;

    private final XWPFParagraph paragraph;

    ParagraphForm(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** In points; empty unless each line is exactly so high. */
    OptionalDouble exactLine() {
        return stated(properties ->
                        properties.isSetSpacing() && properties.getSpacing().isSetLine()
                                ? properties.getSpacing()
                                : null)
                .filter(spacing -> STLineSpacingRule.EXACT.equals(spacing.getLineRule()))
                .map(spacing -> OptionalDouble.of(((Number) spacing.getLine()).floatValue() / TWENTIETHS))
                .orElseGet(OptionalDouble::empty);
    }

    /** On the page of what follows. */
    boolean keepsNext() {
        return isOn(CTPPrBase::getKeepNext);
    }

    /** On one page. */
    boolean keepsLines() {
        return isOn(CTPPrBase::getKeepLines);
    }

    boolean isCentred() {
        return stated(CTPPrBase::getJc)
                .filter(alignment -> STJc.CENTER.equals(alignment.getVal()))
                .isPresent();
    }

    private boolean isOn(Function<CTPPrBase, CTOnOff> property) {
        return stated(property).filter(XWPFUtils::isCTOnOff).isPresent();
    }

    private <T> Optional<T> stated(Function<CTPPrBase, T> property) {
        CTPPrBase own = paragraph.getCTP().getPPr();
        T stated = own == null ? null : property.apply(own);
        XWPFStyles styles = paragraph.getDocument().getStyles();
        XWPFStyle style =
                styles == null || paragraph.getStyleID() == null ? null : styles.getStyle(paragraph.getStyleID());
        for (int i = 0; stated == null && style != null && i < MOST_STYLES; i++) {
            CTPPrBase properties = style.getCTStyle().getPPr();
            stated = properties == null ? null : property.apply(properties);
            style = style.getBasisStyleID() == null ? null : styles.getStyle(style.getBasisStyleID());
        }
        return Optional.ofNullable(stated);
    }
}
