package cn.liuzhong.stationery;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.stationery.rules.TemplateText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** Looks into a docx before anything else reads it: it must not blow up, run anything, or fetch anything from elsewhere. */
final class DocxParts {

    private static final int MOST_PARTS = 200;

    /** So much all parts may be together, unpacked. */
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int CHUNK = 8192;

    /** Programs, foreign objects, and other documents that are taken in. */
    private static final List<String> FORBIDDEN_PARTS =
            List.of("vba", "macro", "activex", "embeddings", "oleobject", "afchunk", "attachedtemplate", ".bin");

    /** All else is read as XML, whatever it is called. */
    private static final Pattern MEDIA =
            Pattern.compile(".*\\.(png|jpe?g|gif|bmp|emf|wmf|tiff?|svg|ttf|odttf|fntdata)|.*/");

    private DocxParts() {}

    /**
     * The texts of all paragraphs, wherever they stand: in tables, text boxes, content controls, headers, notes. And of what else may
     * hold a tag, such as the description of a picture.
     *
     * @throws InvalidInput at the pointer, when this is no docx or may do harm
     */
    static List<TemplateText> texts(String pointer, byte[] content) {
        Set<String> names = new HashSet<>();
        List<TemplateText> texts = new ArrayList<>();
        long total = 0;
        boolean document = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = read(pointer, zip, total);
                total += bytes.length;
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)) {
                    throw new InvalidInput(pointer, "template.not-docx");
                }
                if (names.size() > MOST_PARTS) {
                    throw new InvalidInput(pointer, "template.too-large");
                }
                if (FORBIDDEN_PARTS.stream().anyMatch(name::contains)) {
                    throw new InvalidInput(pointer, "template.active");
                }
                DocxPart part = MEDIA.matcher(name).matches() ? DocxPart.MEDIA : DocxPart.read(bytes);
                if (part.isActive()) {
                    throw new InvalidInput(pointer, "template.active");
                }
                document |= name.equals("[content_types].xml") && part.isListOfDocument();
                texts.addAll(part.texts());
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException e) {
            throw new InvalidInput(pointer, "template.not-docx");
        }
        if (!document) {
            throw new InvalidInput(pointer, "template.not-docx");
        }
        return texts;
    }

    private static byte[] read(String pointer, ZipInputStream zip, long before) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = zip.read(chunk); count > 0; count = zip.read(chunk)) {
            part.write(chunk, 0, count);
            if (before + part.size() > MOST_BYTES) {
                throw new InvalidInput(pointer, "template.too-large");
            }
        }
        return part.toByteArray();
    }
}
