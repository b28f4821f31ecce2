package cn.liuzhong.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Which part of a workbook holds which sheet. */
final class WorkbookParts {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookParts() {}

    /** Parts by the names of their sheets. */
    static Map<String, String> sheets(ZipFile zip) throws IOException {
        Map<String, String> targets = new HashMap<>();
        NodeList relations = read(zip.getInputStream(zip.getEntry("xl/_rels/workbook.xml.rels")))
                .getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < relations.getLength(); i++) {
            Element relation = (Element) relations.item(i);
            targets.put(relation.getAttribute("Id"), path(relation.getAttribute("Target")));
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        NodeList named =
                read(zip.getInputStream(zip.getEntry("xl/workbook.xml"))).getElementsByTagNameNS("*", "sheet");
        for (int i = 0; i < named.getLength(); i++) {
            Element sheet = (Element) named.item(i);
            sheets.put(sheet.getAttribute("name"), targets.get(sheet.getAttributeNS(RELATION, "id")));
        }
        return sheets;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Small parts only. */
    static Document read(InputStream part) throws IOException {
        try (part) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(part);
        } catch (ParserConfigurationException | SAXException damaged) {
            throw new IOException(damaged);
        }
    }
}
