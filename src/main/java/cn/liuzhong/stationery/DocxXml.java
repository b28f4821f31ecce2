package cn.liuzhong.stationery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** The parts of a docx as trees. */
final class DocxXml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxXml() {}

    static Document read(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory readers = DocumentBuilderFactory.newDefaultNSInstance();
            readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return readers.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static byte[] write(Document document) throws IOException {
        document.setXmlStandalone(true);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return written.toByteArray();
    }

    static boolean is(Node node, String name) {
        return node != null && WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** As they are now, whatever becomes of them meanwhile. */
    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** All below, wherever, in their order, as they are now. */
    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
