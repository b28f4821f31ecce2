package cn.liuzhong.ledger;

import cn.liuzhong.platform.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
    /** The texts of all cells are kept while the rows are read one by one. */
    private static final long MOST_TEXTS = 50L * 1024 * 1024;

    private static final int MOST_RATIO = 100;

    /** Small parts compress as well as they like. */
    private static final long RATIO_FROM = 1024L * 1024;

    private static final int MOST_PARTS = 2000;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private long inflated;

    private WorkbookGuard() {}

    /** @throws InvalidInput saying what is wrong with the file */
    static void check(byte[] content) {
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
        boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        long of = 0;
        int matched = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream stream = zip.getInputStream(part)) {
            if (stream == null) {
                throw new IOException(part.getName());
            }
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                of += read;
                inflated += read;
                boolean tooDense = of > RATIO_FROM && of > MOST_RATIO * Math.max(1, part.getCompressedSize());
                boolean tooManyTexts = of > MOST_TEXTS && part.getName().endsWith("sharedStrings.xml");
                if (inflated > MOST_INFLATED || tooDense || tooManyTexts) {
                    throw new InvalidInput("/file", "ledger.bomb");
                }
                for (int i = 0; xml && i < read; i++) {
                    matched = doctype(matched, buffer[i]);
                }
            }
        }
    }

    /** Also in UTF-16, where zeros lie between the letters. */
    private static int doctype(int matched, byte next) {
        if (next == 0) {
            return matched;
        }
        int longer = next == DOCTYPE[matched] ? matched + 1 : next == DOCTYPE[0] ? 1 : 0;
        if (longer == DOCTYPE.length) {
            throw new InvalidInput("/file", "ledger.doctype");
        }
        return longer;
    }

    private static boolean starts(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
