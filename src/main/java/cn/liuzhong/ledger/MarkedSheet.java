package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellName;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies a sheet as it is read, with its marks: however long it is, nothing of it is held. */
final class MarkedSheet {

    /** Of any workbook, from 0. */
    static final int LAST_COLUMN = 16_383;

    private static final int LONGEST_TEXT = 32_767;
    private static final Set<String> VALUES = Set.of("v", "is", "f");
    private static final XMLEventFactory EVENTS = XMLEventFactory.newInstance();

    private final Map<Integer, RowMark> rows;
    private final int shift;
    private final int textColumn;
    private int row;
    private int column;
    private boolean written;
    private boolean replaced;

    /**
     * @param shift from a style to the same with the mark's colour
     * @param textColumn where what was found is written, from 0
     */
    MarkedSheet(Map<Integer, RowMark> rows, int shift, int textColumn) {
        this.rows = rows;
        this.shift = shift;
        this.textColumn = textColumn;
    }

    /** With a value, from 0: a row may be formatted to the end of the sheet. */
    static int lastColumn(InputStream sheet) throws XMLStreamException {
        MarkedSheet position = new MarkedSheet(Map.of(), 0, 0);
        int last = 0;
        XMLEventReader reader = input().createXMLEventReader(sheet);
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                position.move(event.asStartElement());
                if (VALUES.contains(event.asStartElement().getName().getLocalPart())) {
                    last = Math.max(last, position.column);
                }
            }
        }
        reader.close();
        return last;
    }

    void copy(InputStream sheet, OutputStream copy) throws XMLStreamException {
        XMLEventReader reader = input().createXMLEventReader(sheet);
        XMLEventWriter writer = XMLOutputFactory.newInstance().createXMLEventWriter(copy, "UTF-8");
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                start(event.asStartElement(), writer);
            } else if (event.isEndElement()) {
                end(event.asEndElement(), writer);
            } else if (!replaced) {
                writer.add(event);
            }
        }
        writer.flush();
        reader.close();
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Rows and cells need not say where they are; they stand behind the one before then. */
    private void move(StartElement element) {
        String name = element.getName().getLocalPart();
        if (name.equals("row")) {
            String stated = attribute(element, "r");
            row = stated == null ? row + 1 : Integer.parseInt(stated);
            column = -1;
            written = false;
        } else if (name.equals("c")) {
            String stated = attribute(element, "r");
            column = stated == null ? column + 1 : CellName.columnOf(stated);
        }
    }

    private void start(StartElement element, XMLEventWriter writer) throws XMLStreamException {
        move(element);
        String name = element.getName().getLocalPart();
        boolean cell = name.equals("c");
        if (cell && column >= textColumn) {
            text(element.getName(), writer);
            replaced = written && column == textColumn;
        }
        if (replaced) {
            return;
        }
        RowMark mark = rows.get(row);
        MarkColour colour = cell && shift > 0 && mark != null ? mark.cells().get(CellName.of(column, row)) : null;
        boolean marked = colour != null;
        boolean row = name.equals("row");
        if (!marked && !row) {
            writer.add(element);
            return;
        }
        writer.add(EVENTS.createStartElement(element.getName(), null, element.getNamespaces()));
        var attributes = element.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = (Attribute) attributes.next();
            String named = attribute.getName().getLocalPart();
            boolean style = marked && named.equals("s");
            boolean spans = row && named.equals("spans");
            if (!style && !spans) {
                writer.add(attribute);
            }
        }
        if (marked) {
            String style = attribute(element, "s");
            int plain = style == null ? 0 : Integer.parseInt(style);
            writer.add(EVENTS.createAttribute("s", String.valueOf((1 + colour.ordinal()) * shift + plain)));
        }
    }

    private void end(EndElement element, XMLEventWriter writer) throws XMLStreamException {
        String name = element.getName().getLocalPart();
        if (name.equals("row")) {
            text(element.getName(), writer);
        }
        if (!replaced) {
            writer.add(element);
        }
        replaced = replaced && !name.equals("c");
    }

    /** Once in a row, before the cells behind it. */
    private void text(QName sibling, XMLEventWriter writer) throws XMLStreamException {
        RowMark mark = rows.get(row);
        if (written || mark == null || mark.text().isEmpty()) {
            return;
        }
        written = true;
        String prefix = sibling.getPrefix();
        String namespace = sibling.getNamespaceURI();
        writer.add(EVENTS.createStartElement(prefix, namespace, "c"));
        writer.add(EVENTS.createAttribute("r", CellName.of(textColumn, row)));
        writer.add(EVENTS.createAttribute("t", "inlineStr"));
        writer.add(EVENTS.createStartElement(prefix, namespace, "is"));
        writer.add(EVENTS.createStartElement(prefix, namespace, "t"));
        writer.add(EVENTS.createCharacters(fitting(mark.text())));
        writer.add(EVENTS.createEndElement(prefix, namespace, "t"));
        writer.add(EVENTS.createEndElement(prefix, namespace, "is"));
        writer.add(EVENTS.createEndElement(prefix, namespace, "c"));
    }

    /** As much as a cell may hold. */
    private static String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 2)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
        return text.substring(0, end) + "…";
    }

    private static String attribute(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? null : attribute.getValue();
    }
}
