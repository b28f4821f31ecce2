package cn.liuzhong.stationery;

import static cn.liuzhong.stationery.DocxXml.children;
import static cn.liuzhong.stationery.DocxXml.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Content controls ({@code w:sdt}: what a form is filled in through, and what Word puts a page number into) become what they hold:
 * the PDF leaves out whatever stands in one, and a letter is no form any more.
 */
final class UnfoldControls {

    private UnfoldControls() {}

    /** One part of a docx; the same bytes when it has none. */
    static byte[] in(byte[] part) throws IOException {
        if (!new String(part, StandardCharsets.UTF_8).contains("sdtContent")) {
            return part;
        }
        Document document = DocxXml.read(part);
        for (Element control : DocxXml.elements(document, "sdt")) {
            unfold(control);
        }
        return DocxXml.write(document);
    }

    private static void unfold(Element control) {
        for (Node part : children(control)) {
            if (is(part, "sdtContent")) {
                children(part).forEach(held -> control.getParentNode().insertBefore(held, control));
            }
        }
        control.getParentNode().removeChild(control);
    }
}
