package cn.liuzhong.stationery;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import fr.opensagres.xdocreport.itext.extension.font.IFontProvider;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The faces of a PDF, which holds them. The standard's own (方正小标宋, 仿宋_GB2312, 楷体_GB2312, 黑体) may not be given away, so
 * 思源宋体 stands in: bold for titles and headings, regular for everything else. An office that owns them puts them into a folder,
 * each under the name that the template calls it by: {@code 仿宋_GB2312.ttf}.
 */
@ApplicationScoped
class PdfFaces implements IFontProvider {

    private static final Logger LOG = Logger.getLogger(PdfFaces.class);
    private static final String REGULAR = "NotoSerifSC-Regular.ttf";
    private static final String BOLD = "NotoSerifSC-Bold.ttf";

    private final Map<String, BaseFont> own;
    private final Map<String, BaseFont> bundled = new ConcurrentHashMap<>();

    PdfFaces(@ConfigProperty(name = "liuzhong.letter-fonts") Optional<Path> folder) {
        own = folder.map(FaceFolder::read).orElse(Map.of());
    }

    /** At the start, so that a folder that is not there refuses it, and not the first letter that is mailed. */
    void tell(@Observes StartupEvent started) {
        if (!own.isEmpty()) {
            LOG.infof("an office's own faces for letters: %s", own.keySet());
        }
    }

    @Override
    public Font getFont(String family, String encoding, float size, int style, Color color) {
        BaseFont face = own.get(family == null ? "" : family);
        return face == null ? standIn(family, size, style, color) : new Font(face, size, style, color);
    }

    /** For what an office's own face lacks: of the same size and colour. */
    Font standIn(Font like) {
        String family = own.entrySet().stream()
                .filter(known -> known.getValue() == like.getBaseFont())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return standIn(family, like.getSize(), like.getStyle(), like.getColor());
    }

    /** Bold has its own face, and need not be feigned. */
    private Font standIn(String family, float size, int style, Color color) {
        boolean bold = (style & Font.BOLD) != 0 || isHeavy(family == null ? "" : family);
        return new Font(
                bundled.computeIfAbsent(bold ? BOLD : REGULAR, PdfFaces::read), size, style & ~Font.BOLD, color);
    }

    private static boolean isHeavy(String family) {
        return family.contains("小标宋") || family.contains("黑体") || family.contains("Hei");
    }

    private static BaseFont read(String file) {
        try (InputStream in = PdfFaces.class.getResourceAsStream("/fonts/" + file)) {
            return FaceFolder.embedded(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("cannot use the font " + file, e);
        }
    }
}
