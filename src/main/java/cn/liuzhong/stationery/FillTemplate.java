package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LetterKind;
import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Fills a template: the same template with the same texts gives the same bytes, whenever and wherever it is filled. */
@ApplicationScoped
class FillTemplate {

    /** The first moment that a zip can state. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A text never becomes a tag: what a unit wrote is shown, not obeyed. */
    private static final String BRACES = "{{";

    byte[] fill(byte[] template, String title, LocalDate day, Map<String, String> fields, List<Map<String, String>> rows) {
        Map<String, Object> model = new HashMap<>();
        fields.forEach((name, text) -> model.put(name, plain(text)));
        model.put(
                LetterKind.TABLE,
                rows.stream()
                        .map(row -> {
                            Map<String, Object> cells = new HashMap<>();
                            row.forEach((name, text) -> cells.put(name, plain(text)));
                            return cells;
                        })
                        .toList());
        Configure configure = Configure.builder()
                .bind(LetterKind.TABLE, new LoopRowTableRenderPolicy())
                .build();
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
            document.render(model);
            CoreProperties properties =
                    document.getXWPFDocument().getProperties().getCoreProperties();
            Optional<Date> issued =
                    Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
            properties.getUnderlyingProperties().setCreatedProperty(issued);
            properties.getUnderlyingProperties().setModifiedProperty(issued);
            properties.setTitle(title);
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            document.write(filled);
            return withoutTimes(filled.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace(BRACES, "{ {");
    }

    private static byte[] withoutTimes(byte[] zipped) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zipped));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
