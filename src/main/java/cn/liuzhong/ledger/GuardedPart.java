package cn.liuzhong.ledger;

import cn.liuzhong.platform.InvalidInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** A part of a workbook while it is inflated: what it comes to is counted, what the archive says of it is not believed. */
final class GuardedPart extends FilterInputStream {

    /** The texts of all cells are kept while the rows are read one by one. */
    private static final long MOST_TEXTS = 50L * 1024 * 1024;

    /** Of a row, of a text, of whatever stands between two elements; a cell holds 32,767 characters. */
    private static final long MOST_AT_ONCE = 2L * 1024 * 1024;

    private static final int MOST_RATIO = 100;

    /** Small parts compress as well as they like. */
    private static final long RATIO_FROM = 1024L * 1024;

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int BOM = 0x80;

    private final long compressed;
    private final IntConsumer inflated;
    private long most;
    private long size;
    private long atOnce;
    private boolean begun;
    private boolean markup;
    private int matched;

    /**
     * @param compressed what the part takes in the archive
     * @param most what it may come to
     * @param inflated is told of every piece
     */
    GuardedPart(InputStream part, long compressed, long most, IntConsumer inflated) {
        super(part);
        this.compressed = compressed;
        this.most = most;
        this.inflated = inflated;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            inflated.accept(read);
            size += read;
            atOnce += read;
            for (int i = offset; i < offset + read; i++) {
                look(buffer[i]);
            }
            boolean tooDense = size > RATIO_FROM && size > MOST_RATIO * Math.max(1, compressed);
            if (tooDense || size > most || markup && atOnce > MOST_AT_ONCE) {
                throw new InvalidInput("/file", "ledger.bomb");
            }
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** What follows is built for itself. */
    void next() {
        atOnce = 0;
    }

    /** It holds the texts of cells. */
    void holdsTexts() {
        most = Math.min(most, MOST_TEXTS);
    }

    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    /** Whether it begins as XML does, whatever it is called; also in UTF-16, where zeros lie between the letters. */
    private void look(byte next) {
        if (next == 0) {
            return;
        }
        if (!begun && (next & BOM) == 0 && !Character.isWhitespace(next)) {
            begun = true;
            markup = next == '<';
        }
        if (!markup) {
            return;
        }
        matched = next == DOCTYPE[matched] ? matched + 1 : next == DOCTYPE[0] ? 1 : 0;
        if (matched == DOCTYPE.length) {
            throw new InvalidInput("/file", "ledger.doctype");
        }
    }
}
