package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.TemplateText;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a docx, read by the names of its elements, whatever prefix, encoding or spelling they come in. */
final class DocxPart {

    /** A picture or a face. */
    static final DocxPart MEDIA = new DocxPart();

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** Other documents and objects that are taken in, and where data are fetched. */
    private static final Set<String> FOREIGN =
            Set.of("altchunk", "oleobject", "object", "control", "attachedtemplate", "mailmerge", "subdoc");

    /** Fields that Word computes when it opens the file: page numbers, nothing that reads another file. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\s*((PAGE|NUMPAGES|SECTIONPAGES)(\\s+\\\\[*#]\\s*(\"[^\"\\\\]*\"|\\w+))*\\s*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> XML_ENDINGS = Set.of("xml", "rels");

    private static final XMLInputFactory READERS = readers();

    private final DocxTexts texts = new DocxTexts();
    private final StringBuilder field = new StringBuilder();
    private boolean active;
    private boolean listOfDocument;
    private boolean inField;

    private DocxPart() {}

    static DocxPart read(byte[] xml) throws XMLStreamException {
        DocxPart part = new DocxPart();
        XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext()) {
                part.take(reader, reader.next());
            }
        } finally {
            reader.close();
        }
        part.endField();
        return part;
    }

    /** Whether it runs or fetches something. */
    boolean isActive() {
        return active;
    }

    /** Whether it names the main part of a docx, and XML only where it can be seen to be XML. */
    boolean isListOfDocument() {
        return listOfDocument;
    }

    List<TemplateText> texts() {
        return texts.all();
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> active = true;
            case XMLStreamConstants.START_ELEMENT -> start(reader, reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(reader.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader reader, String name) {
        active |= FOREIGN.contains(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        switch (name) {
            case "instrText", "delInstrText" -> inField = true;
            case "fldChar" -> endField();
            case "Default" -> listed(reader, reader.getAttributeValue(null, "Extension"));
            case "Override" -> listed(reader, reader.getAttributeValue(null, "PartName"));
            default -> texts.start(name);
        }
    }

    private void attribute(String name, String value) {
        active |= name.equalsIgnoreCase("TargetMode") && value.strip().equalsIgnoreCase("External");
        if (name.equals("instr")) {
            active |= !HARMLESS.matcher(value).matches();
        }
        if (value.contains("{{")) {
            texts.add(value);
        }
    }

    private void listed(XMLStreamReader reader, String what) {
        String type =
                String.valueOf(reader.getAttributeValue(null, "ContentType")).toLowerCase(Locale.ROOT);
        String ending =
                what == null ? "" : what.substring(what.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        active |= type.endsWith("xml") && !type.startsWith("image/") && !XML_ENDINGS.contains(ending);
        listOfDocument |= type.equals(MAIN);
    }

    private void end(String name) {
        inField &= !name.equals("instrText") && !name.equals("delInstrText");
        texts.end(name);
    }

    private void text(String text) {
        if (inField) {
            field.append(text);
        } else {
            texts.take(text);
        }
    }

    /** A field's code may be spread over several runs. */
    private void endField() {
        active |= !HARMLESS.matcher(field).matches();
        field.setLength(0);
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        return readers;
    }
}
