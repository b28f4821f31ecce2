package cn.liuzhong.ledger;

import cn.liuzhong.platform.InvalidInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a part before it is read: the reader builds each row and each text as a whole, and keeps formulas that others refer
 * to. Notes which cells are merged, which a sheet says after its rows.
 */
final class PartScan {

    /** What a reader takes at a time. */
    private static final Set<String> WHOLES = Set.of("row", "si");

    /** Of the format. */
    private static final int MOST_LETTERS = 3;

    private static final int MOST_CELLS = 16_384;
    private static final int MOST_FORMULAS = 2_000;
    private static final int MOST_MERGED = 100_000;
    private static final XMLInputFactory READERS = readers();

    private final GuardedPart part;
    private final List<String> merged = new ArrayList<>();
    private String whole;
    private int cells;
    private int formulas;

    PartScan(GuardedPart part) {
        this.part = part;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newInstance();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, false);
        return readers;
    }

    /**
     * To the end of the part, or to where it is damaged: the rest counts as one whole.
     *
     * @return merged cells
     */
    List<String> scan() throws IOException {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(part);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals(whole)) {
                    whole = null;
                    part.next();
                }
            }
        } catch (XMLStreamException damaged) {
            part.drain();
        }
        return merged;
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (whole == null) {
            part.next();
            whole = WHOLES.contains(name) ? name : null;
            cells = 0;
        }
        switch (name) {
            case "sst" -> part.holdsTexts();
            case "c" -> cell(reader.getAttributeValue(null, "r"));
            case "f" ->
                formulas = bounded(formulas + (reader.getAttributeValue(null, "ref") == null ? 0 : 1), MOST_FORMULAS);
            case "mergeCell" -> {
                bounded(merged.size(), MOST_MERGED);
                merged.add(String.valueOf(reader.getAttributeValue(null, "ref")));
            }
            default -> {
                // What is not built as a whole.
            }
        }
    }

    private void cell(String name) {
        cells = bounded(cells + 1, MOST_CELLS);
        if (name != null) {
            bounded((int) name.chars().filter(Character::isLetter).count(), MOST_LETTERS);
        }
    }

    private static int bounded(int count, int most) {
        if (count > most) {
            throw new InvalidInput("/file", "ledger.bomb");
        }
        return count;
    }
}
