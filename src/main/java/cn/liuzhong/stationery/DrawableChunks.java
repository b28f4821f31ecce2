package cn.liuzhong.stationery;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;

/**
 * Sets what a face lacks in the one that stands in for it, character by character: an office's own 仿宋_GB2312 knows few of the
 * characters that persons and places are named with. What no face has is kept in mind, never left out silently.
 */
class DrawableChunks {

    private static final int VARIATION_SELECTORS = 0xFE00;
    private static final int MORE_SELECTORS = 0xE0100;

    private final PdfFaces faces;
    private final Set<String> lacking = new LinkedHashSet<>();

    DrawableChunks(PdfFaces faces) {
        this.faces = faces;
    }

    /** @throws UndrawableText when there was something that no face has */
    void check() {
        if (!lacking.isEmpty()) {
            throw new UndrawableText(String.join("", lacking));
        }
    }

    /** In place: a phrase would join again what is added to it. */
    @SuppressWarnings("unchecked")
    void in(Phrase phrase) {
        ListIterator<Object> elements = phrase.listIterator();
        while (elements.hasNext()) {
            Object element = elements.next();
            if (element instanceof Phrase inner) {
                in(inner);
            } else if (element instanceof Chunk chunk && chunk.getFont().getBaseFont() != null) {
                List<Chunk> parts = parts(chunk);
                elements.set(parts.get(0));
                parts.subList(1, parts.size()).forEach(elements::add);
            }
        }
    }

    private List<Chunk> parts(Chunk chunk) {
        BaseFont own = chunk.getFont().getBaseFont();
        String text = chunk.getContent();
        if (text.codePoints().allMatch(character -> has(own, character))) {
            return List.of(chunk);
        }
        Font standIn = faces.standIn(chunk.getFont());
        List<Chunk> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Font face = chunk.getFont();
        for (int character : text.codePoints().toArray()) {
            Font next = has(own, character) ? chunk.getFont() : standIn;
            if (next == standIn && !has(standIn.getBaseFont(), character)) {
                if (!isInvisible(character)) {
                    lacking.add(Character.toString(character));
                }
                continue;
            }
            if (next != face) {
                add(parts, part, face, chunk);
                face = next;
            }
            part.appendCodePoint(character);
        }
        add(parts, part, face, chunk);
        return parts.isEmpty() ? List.of(new Chunk("", chunk.getFont())) : parts;
    }

    private static void add(List<Chunk> parts, StringBuilder text, Font face, Chunk like) {
        if (!text.isEmpty()) {
            Chunk part = new Chunk(text.toString(), face);
            if (like.getAttributes() != null) {
                part.setAttributes(new HashMap<>(like.getAttributes()));
            }
            parts.add(part);
            text.setLength(0);
        }
    }

    private static boolean has(BaseFont face, int character) {
        return Character.isISOControl(character)
                || character == Chunk.OBJECT_REPLACEMENT_CHARACTER.charAt(0)
                || face.charExists(character);
    }

    /** Says which form of the character before it is meant, or where a line may break. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= VARIATION_SELECTORS && character < VARIATION_SELECTORS + 16
                || character >= MORE_SELECTORS && character < MORE_SELECTORS + 240;
    }
}
