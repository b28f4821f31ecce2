package cn.liuzhong.stationery;

import cn.liuzhong.platform.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a docx before anything else reads it: it must not blow up, run anything, or fetch anything from elsewhere. */
final class DocxParts {

    private static final int MOST_PARTS = 200;

    /** So much all parts may be together, unpacked. */
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int CHUNK = 8192;
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** Programs, foreign objects, and other documents that are taken in. */
    private static final List<String> FORBIDDEN_PARTS =
            List.of("vba", "macro", "activex", "embeddings", "oleobject", "afchunk", "attachedtemplate", ".bin");

    private static final Pattern ELSEWHERE = Pattern.compile("TargetMode\\s*=\\s*[\"']External");
    private static final Pattern FOREIGN = Pattern.compile(
            "<!DOCTYPE|<!ENTITY|<w:altChunk|<o:OLEObject|<w:object|attachedTemplate", Pattern.CASE_INSENSITIVE);

    /** Fields that Word computes when it opens the file: page numbers, nothing that reads another file. */
    private static final Pattern FIELD =
            Pattern.compile("<w:instrText[^>]*>([^<]*)<|<w:fldSimple[^>]*w:instr=\"([^\"]*)\"");

    private static final Pattern HARMLESS =
            Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)?\\b[^A-Za-z]*(\\\\\\*\\s*\\w+\\s*)*");

    private DocxParts() {}

    /** @throws InvalidInput at the pointer */
    static void check(String pointer, byte[] content) {
        int parts = 0;
        long total = 0;
        boolean document = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = read(pointer, zip, total);
                total += part.length;
                if (++parts > MOST_PARTS) {
                    throw new InvalidInput(pointer, "template.too-large");
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                String text = new String(part, StandardCharsets.UTF_8);
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                if (FORBIDDEN_PARTS.stream().anyMatch(name::contains) || xml && isActive(text)) {
                    throw new InvalidInput(pointer, "template.active");
                }
                document |= name.equals("[content_types].xml") && text.contains(MAIN);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput(pointer, "template.not-docx");
        }
        if (!document) {
            throw new InvalidInput(pointer, "template.not-docx");
        }
    }

    private static boolean isActive(String xml) {
        return ELSEWHERE.matcher(xml).find()
                || FOREIGN.matcher(xml).find()
                || FIELD.matcher(xml)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .anyMatch(field -> !HARMLESS.matcher(field).matches());
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
