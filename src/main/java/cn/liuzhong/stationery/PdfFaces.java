package cn.liuzhong.stationery;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import fr.opensagres.xdocreport.itext.extension.font.IFontProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The faces of a PDF, which holds them. The standard's own (方正小标宋, 仿宋_GB2312, 楷体_GB2312, 黑体) may not be given away, so
 * 思源宋体 stands in: bold for titles and headings, regular for everything else. An office that owns them puts them into a folder,
 * each under the name that the template calls it by: {@code 仿宋_GB2312.ttf}.
 */
@ApplicationScoped
class PdfFaces implements IFontProvider {

    private final Optional<Path> folder;
    private final Map<String, BaseFont> faces = new ConcurrentHashMap<>();

    PdfFaces(@ConfigProperty(name = "liuzhong.letter-fonts") Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public Font getFont(String family, String encoding, float size, int style, Color color) {
        return new Font(face(family), size, style & Font.UNDERLINE, color);
    }

    /** For what an office's own face lacks: of the same size and colour. */
    Font standIn(Font own) {
        String family = faces.entrySet().stream()
                .filter(known -> known.getValue() == own.getBaseFont())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return new Font(bundled(family), own.getSize(), own.getStyle(), own.getColor());
    }

    private BaseFont face(String family) {
        return faces.computeIfAbsent(
                family == null ? "" : family, name -> own(name).orElseGet(() -> bundled(name)));
    }

    private Optional<BaseFont> own(String name) {
        return folder.filter(here -> name.matches("[\\p{L}\\p{N}_ -]+"))
                .map(here -> here.resolve(name + ".ttf"))
                .filter(Files::isRegularFile)
                .map(file -> read(name, () -> Files.newInputStream(file)));
    }

    private BaseFont bundled(String name) {
        String file = name.contains("小标宋") || name.contains("黑体") || name.contains("Hei")
                ? "NotoSerifSC-Bold.ttf"
                : "NotoSerifSC-Regular.ttf";
        return faces.computeIfAbsent(
                "/fonts/" + file, path -> read(file, () -> PdfFaces.class.getResourceAsStream(path)));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static BaseFont read(String name, Source source) {
        try (InputStream in = source.open()) {
            return BaseFont.createFont(
                    name.endsWith(".ttf") ? name : name + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    in.readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("cannot use the font " + name, e);
        }
    }
}
