package cn.liuzhong.stationery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A filled-in text of several lines becomes as many paragraphs, wherever it stands, each indented as the first: a line break would
 * not be. Line breaks that the template's author set stay.
 */
final class LinesToParagraphs {

    /** U+2029; no field's text holds it, and whatever fills the template takes it for a letter. */
    private static final String MARK = "\u2029";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private LinesToParagraphs() {}

    static String marked(String text) {
        return text.strip().replaceAll("\\R", MARK);
    }

    /** One part of a filled docx; the same bytes when no line was marked in it. */
    static byte[] in(byte[] part) throws IOException {
        if (!new String(part, StandardCharsets.UTF_8).contains(MARK)) {
            return part;
        }
        try {
            DocumentBuilderFactory readers = DocumentBuilderFactory.newDefaultNSInstance();
            readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = readers.newDocumentBuilder().parse(new ByteArrayInputStream(part));
            for (Element text : elements(document, "t")) {
                split(text);
            }
            document.setXmlStandalone(true);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toByteArray();
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException(e);
        }
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
                run.insertBefore(text.getOwnerDocument().createElementNS(WORD, nameBeside(text, "br")), text);
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

    private static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    private static String nameBeside(Element text, String name) {
        return text.getPrefix() == null ? name : text.getPrefix() + ":" + name;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
