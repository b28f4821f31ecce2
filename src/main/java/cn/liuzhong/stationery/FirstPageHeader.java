package cn.liuzhong.stationery;

import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableDocument;
import fr.opensagres.poi.xwpf.converter.pdf.internal.elements.StylableHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/** A header of the first page only, which lowers the text of that page, and of no other as the converter would. */
class FirstPageHeader extends StylableHeaderFooter {

    private final StylableDocument document;

    FirstPageHeader(StylableDocument document, CTPageMar margins) {
        super(document, margins.xgetHeader(), true);
        this.document = document;
    }

    @Override
    public float getTotalHeight() {
        return Math.min(super.getTotalHeight(), document.getOriginMarginTop());
    }

    /** By how much it reaches into the text. */
    float excess() {
        return super.getTotalHeight() - getTotalHeight();
    }
}
