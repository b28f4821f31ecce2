package cn.liuzhong.stationery;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** An office's own faces, each by the name of its file; of a collection (.ttc) the first. */
final class FaceFolder {

    private static final Logger LOG = Logger.getLogger(FaceFolder.class);
    private static final Pattern FACE = Pattern.compile("(.+)(\\.ttf|\\.otf|\\.ttc)", Pattern.CASE_INSENSITIVE);

    private FaceFolder() {}

    /**
     * What cannot be used is told and left out: the face that stands in is drawn then, as for an office that has none.
     *
     * @throws IllegalStateException when there is no such folder
     */
    static Map<String, BaseFont> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("liuzhong.letter-fonts is no folder that can be read: " + folder);
        }
        Map<String, BaseFont> faces = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> {
                Matcher named = FACE.matcher(file.getFileName().toString());
                if (named.matches()) {
                    read(file, named.group(2).toLowerCase(Locale.ROOT), faces, named.group(1));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        if (faces.isEmpty()) {
            LOG.warnf("liuzhong.letter-fonts: no face in %s can be used", folder);
        }
        return faces;
    }

    private static void read(Path file, String ending, Map<String, BaseFont> faces, String name) {
        try {
            faces.putIfAbsent(
                    name, embedded(name + ending + (ending.equals(".ttc") ? ",0" : ""), Files.readAllBytes(file)));
        } catch (IOException | DocumentException | RuntimeException e) {
            LOG.errorf(
                    "cannot use the font %s for letters, the one that comes with the service stands in: %s", file, e);
        }
    }

    static BaseFont embedded(String name, byte[] font) throws IOException, DocumentException {
        return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font, null);
    }
}
