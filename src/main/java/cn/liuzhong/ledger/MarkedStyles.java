package cn.liuzhong.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The styles of a workbook, each once more with each colour of a mark: a marked cell keeps the rest of its looks. */
final class MarkedStyles {

    private MarkedStyles() {}

    /** @return how far behind a style the same one with the first colour stands, and how far behind that the next; 0 without styles */
    static int copy(InputStream styles, OutputStream copy) throws IOException {
        if (styles == null) {
            return 0;
        }
        Document document = WorkbookParts.read(styles);
        String namespace = document.getDocumentElement().getNamespaceURI();
        Element fills = first(document, "fills");
        Element formats = first(document, "cellXfs");
        if (fills == null || formats == null) {
            throw new IOException("styles without fills or formats");
        }
        int fill = fills.getElementsByTagNameNS("*", "fill").getLength();
        NodeList all = formats.getElementsByTagNameNS("*", "xf");
        int count = all.getLength();
        for (MarkColour colour : MarkColour.values()) {
            fills.appendChild(fill(document, namespace, fills.getPrefix(), colour));
            for (int i = 0; i < count; i++) {
                Element marked = (Element) all.item(i).cloneNode(true);
                marked.setAttribute("fillId", String.valueOf(fill + colour.ordinal()));
                marked.setAttribute("applyFill", "1");
                formats.appendChild(marked);
            }
        }
        int colours = MarkColour.values().length;
        fills.setAttribute("count", String.valueOf(fill + colours));
        formats.setAttribute("count", String.valueOf((1 + colours) * count));
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(copy));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return count;
    }

    private static Element fill(Document document, String namespace, String prefix, MarkColour shown) {
        Element fill = document.createElementNS(namespace, name(prefix, "fill"));
        Element pattern = document.createElementNS(namespace, name(prefix, "patternFill"));
        Element colour = document.createElementNS(namespace, name(prefix, "fgColor"));
        pattern.setAttribute("patternType", "solid");
        colour.setAttribute("rgb", shown.argb);
        pattern.appendChild(colour);
        fill.appendChild(pattern);
        return fill;
    }

    private static String name(String prefix, String local) {
        return prefix == null ? local : prefix + ":" + local;
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagNameNS("*", name).item(0);
    }
}
