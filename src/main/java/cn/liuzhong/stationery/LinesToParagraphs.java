package cn.liuzhong.stationery;

import static cn.liuzhong.stationery.DocxXml.children;
import static cn.liuzhong.stationery.DocxXml.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A filled-in text of several lines becomes as many paragraphs, wherever it stands, each indented as the first: a line break would
 * not be. Line breaks that the template's author set stay.
 */
final class LinesToParagraphs {

    /** U+2029; no field's text holds it, and whatever fills the template takes it for a letter. */
    private static final String MARK = "\u2029";

    private LinesToParagraphs() {}

    static String marked(String text) {
        return text.strip().replaceAll("\\R", MARK);
    }

    /** One part of a filled docx; the same bytes when no line was marked in it. */
    static byte[] in(byte[] part) throws IOException {
        if (!new String(part, StandardCharsets.UTF_8).contains(MARK)) {
            return part;
        }
        Document document = DocxXml.read(part);
        for (Element text : DocxXml.elements(document, "t")) {
            split(text);
        }
        return DocxXml.write(document);
    }

    private static void split(Element text) {
        Element run = (Element) text.getParentNode();
        boolean ownParagraph = is(run, "r") && is(run.getParentNode(), "p");
        for (int mark = text.getTextContent().indexOf(MARK);
                mark >= 0;
                mark = text.getTextContent().indexOf(MARK)) {
            Element line = (Element) text.cloneNode(false);
            line.setTextContent(text.getTextContent().substring(0, mark));
            text.setTextContent(text.getTextContent().substring(mark + 1));
            run.insertBefore(line, text);
            if (ownParagraph) {
                toParagraphOfItsOwn(run, text);
            } else {
                run.insertBefore(text.getOwnerDocument().createElementNS(DocxXml.WORD, nameBeside(text, "br")), text);
            }
        }
    }

    /** All of the paragraph that stands before the rest of the line goes into a new one before it. */
    private static void toParagraphOfItsOwn(Element run, Element rest) {
        Element paragraph = (Element) run.getParentNode();
        Element before = (Element) paragraph.cloneNode(false);
        // Numbers that name one paragraph of the document.
        List.of("paraId", "textId")
                .forEach(
                        name -> before.removeAttributeNS("http://schemas.microsoft.com/office/word/2010/wordml", name));
        for (Node node : children(paragraph)) {
            if (node == run) {
                break;
            }
            before.appendChild(is(node, "pPr") ? withoutSection(node) : node);
        }
        Element runBefore = (Element) run.cloneNode(false);
        for (Node node : children(run)) {
            if (node == rest) {
                break;
            }
            runBefore.appendChild(is(node, "rPr") ? node.cloneNode(true) : node);
        }
        before.appendChild(runBefore);
        paragraph.getParentNode().insertBefore(before, paragraph);
    }

    /** What ends a section ends it after the last line only. */
    private static Node withoutSection(Node properties) {
        Node copy = properties.cloneNode(true);
        children(copy).stream().filter(node -> is(node, "sectPr")).forEach(copy::removeChild);
        return copy;
    }

    private static String nameBeside(Element text, String name) {
        return text.getPrefix() == null ? name : text.getPrefix() + ":" + name;
    }
}
