package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.MergedCells;
import cn.liuzhong.platform.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Refuses a workbook that is not one, or is more than one, before anything of it is read. What its parts come to is counted while
 * they are inflated: what the archive says of itself is not believed. The archive is opened as the reader opens it, so that both
 * see the same parts.
 */
final class WorkbookGuard {

    private static final long MOST_INFLATED = 200L * 1024 * 1024;

    /** Of the parts that are small in every workbook, for they are read as a whole. */
    private static final long MOST_SMALL = 4L * 1024 * 1024;

    private static final Set<String> SMALL =
            Set.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml");
    private static final int MOST_PARTS = 2000;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, List<String>> merged = new HashMap<>();
    private long inflated;

    private WorkbookGuard() {}

    /**
     * @return the merged cells of each sheet that has any, as they are written: said after the rows that they are needed for
     * @throws InvalidInput saying what is wrong with the file
     */
    static Map<String, MergedCells> check(byte[] content) {
        if (starts(content, OLE2)) {
            throw new InvalidInput("/file", "ledger.old-or-encrypted");
        }
        if (!starts(content, new byte[] {'P', 'K', 3, 4})) {
            throw new InvalidInput("/file", "ledger.no-workbook");
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new InvalidInput("/file", "ledger.bomb");
            }
            parts.forEach(part -> allowed(part.getName()));
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw new InvalidInput("/file", "ledger.no-workbook");
            }
            WorkbookGuard guard = new WorkbookGuard();
            for (ZipArchiveEntry part : parts) {
                guard.inflate(zip, part);
            }
            return guard.mergedOf(WorkbookParts.sheets(zip));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new InvalidInput("/file", "ledger.no-workbook");
        }
    }

    private static void allowed(String name) {
        String part = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (part.endsWith("vbaproject.bin") || part.contains("macrosheets/") || part.contains("activex/")) {
            throw new InvalidInput("/file", "ledger.macros");
        }
        if (part.contains("externallinks/")) {
            throw new InvalidInput("/file", "ledger.external-links");
        }
    }

    private void inflate(ZipFile zip, ZipArchiveEntry part) throws IOException {
        long most = SMALL.contains(part.getName()) ? MOST_SMALL : MOST_INFLATED;
        try (InputStream stream = zip.getInputStream(part)) {
            if (stream == null) {
                throw new IOException(part.getName());
            }
            List<String> found =
                    new PartScan(new GuardedPart(stream, part.getCompressedSize(), most, this::count)).scan();
            if (!found.isEmpty()) {
                merged.put(part.getName(), found);
            }
        }
    }

    private void count(int bytes) {
        inflated += bytes;
        if (inflated > MOST_INFLATED) {
            throw new InvalidInput("/file", "ledger.bomb");
        }
    }

    private Map<String, MergedCells> mergedOf(Map<String, String> sheets) {
        Map<String, MergedCells> found = new HashMap<>();
        sheets.forEach((sheet, part) -> found.put(sheet, MergedCells.of(merged.getOrDefault(part, List.of()))));
        return found;
    }

    private static boolean starts(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
