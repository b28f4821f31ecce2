package cn.liuzhong.stationery;

import static cn.liuzhong.stationery.DocxXml.children;
import static cn.liuzhong.stationery.DocxXml.is;

import cn.liuzhong.stationery.rules.LeftOut;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Leaves out of a filled docx what is not known, and paragraphs and headings of which nothing is left. */
final class LeaveOutUnknown {

    /** U+2028; no field's text holds it, and whatever fills the template takes it for a letter. */
    static final String MARK = "\u2028";

    private LeaveOutUnknown() {}

    /** One part; the same bytes when nothing in it is unknown. */
    static byte[] in(byte[] part) throws IOException {
        if (!new String(part, StandardCharsets.UTF_8).contains(MARK)) {
            return part;
        }
        Document document = DocxXml.read(part);
        List<Element> texts = DocxXml.elements(document, "t");
        for (Element paragraph : DocxXml.elements(document, "p")) {
            List<Element> own = texts.stream()
                    .filter(text -> paragraphOf(text) == paragraph)
                    .toList();
            String whole = own.stream().map(Element::getTextContent).collect(Collectors.joining());
            if (whole.contains(MARK) && LeftOut.saysNothing(leaveOut(own, LeftOut.of(whole, MARK.charAt(0))))) {
                remove(paragraph);
            }
        }
        return DocxXml.write(document);
    }

    /** @return what is left */
    private static String leaveOut(List<Element> texts, BitSet gone) {
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (Element text : texts) {
            StringBuilder left = new StringBuilder();
            for (char character : text.getTextContent().toCharArray()) {
                if (!gone.get(at++)) {
                    left.append(character);
                }
            }
            text.setTextContent(left.toString());
            all.append(left);
        }
        return all.toString();
    }

    /** But for what must stay: the only one of a cell, the last of a section, one with a picture. */
    private static void remove(Element paragraph) {
        Node parent = paragraph.getParentNode();
        boolean only = children(parent).stream().filter(node -> is(node, "p")).count() == 1;
        if (only || holds(paragraph, "sectPr") || holds(paragraph, "drawing") || holds(paragraph, "pict")) {
            return;
        }
        Element above = beside(paragraph, false);
        Element below = beside(paragraph, true);
        boolean end = !is(below, "p") || LeftOut.saysNothing(below.getTextContent()) || isHeading(below);
        if (end && isHeading(above)) {
            parent.removeChild(above);
        }
        parent.removeChild(paragraph);
    }

    private static boolean isHeading(Element element) {
        return is(element, "p") && LeftOut.isHeading(element.getTextContent());
    }

    private static boolean holds(Element element, String name) {
        return element.getElementsByTagNameNS(DocxXml.WORD, name).getLength() > 0;
    }

    private static Element beside(Element element, boolean below) {
        Node node = element;
        do {
            node = below ? node.getNextSibling() : node.getPreviousSibling();
        } while (node != null && !(node instanceof Element));
        return (Element) node;
    }

    private static Node paragraphOf(Element text) {
        Node node = text.getParentNode();
        while (node != null && !is(node, "p")) {
            node = node.getParentNode();
        }
        return node;
    }
}
