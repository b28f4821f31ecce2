package cn.liuzhong.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A workbook copied part by part: only its styles and the sheets with marks are written anew, with all that stands in them. */
final class MarkedCopy {

    private static final String STYLES = "xl/styles.xml";

    private final byte[] content;
    private final Map<String, Map<Integer, RowMark>> marks;

    /** @param marks by sheet and row */
    MarkedCopy(byte[] content, Map<String, Map<Integer, RowMark>> marks) {
        this.content = content;
        this.marks = marks;
    }

    void write(OutputStream output) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get();
                ZipOutputStream copy = new ZipOutputStream(output)) {
            Map<String, Map<Integer, RowMark>> byPart = new HashMap<>();
            WorkbookParts.sheets(zip).forEach((sheet, part) -> {
                if (marks.containsKey(sheet)) {
                    byPart.put(part, marks.get(sheet));
                }
            });
            ByteArrayOutputStream styles = new ByteArrayOutputStream();
            int shift = MarkedStyles.copy(part(zip, STYLES), styles);
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals(STYLES)) {
                    styles.writeTo(copy);
                } else if (byPart.containsKey(part.getName())) {
                    sheet(zip, part, byPart.get(part.getName()), shift, copy);
                } else {
                    zip.getInputStream(part).transferTo(copy);
                }
                copy.closeEntry();
            }
        }
    }

    private static void sheet(
            ZipFile zip, ZipArchiveEntry part, Map<Integer, RowMark> rows, int shift, OutputStream copy)
            throws IOException {
        try {
            int column = Math.min(MarkedSheet.lastColumn(zip.getInputStream(part)) + 1, MarkedSheet.LAST_COLUMN);
            new MarkedSheet(rows, shift, column).copy(zip.getInputStream(part), copy);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry part = zip.getEntry(name);
        return part == null ? null : zip.getInputStream(part);
    }
}
