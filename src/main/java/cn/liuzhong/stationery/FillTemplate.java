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
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Fills a template: the same template with the same texts gives the same bytes, whenever and wherever it is filled. */
@ApplicationScoped
class FillTemplate {

    /** The first moment that a zip can state. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** @param fields null is what is not known: it is left out */
    byte[] fill(
            byte[] template, String title, LocalDate day, Map<String, String> fields, List<Map<String, String>> rows) {
        Map<String, Object> model = new HashMap<>();
        model.putAll(marked(fields));
        model.put(LetterKind.TABLE, rows.stream().map(FillTemplate::marked).toList());
        Configure configure = Configure.builder()
                .bind(LetterKind.TABLE, new LoopRowTableRenderPolicy())
                .build();
        try (XWPFTemplate document =
                XWPFTemplate.compile(new ByteArrayInputStream(eachPart(template, UnfoldControls::in)), configure)) {
            document.render(model);
            SignatureOverDate.in(document.getXWPFDocument());
            CoreProperties properties =
                    document.getXWPFDocument().getProperties().getCoreProperties();
            Optional<Date> issued = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
            properties.getUnderlyingProperties().setCreatedProperty(issued);
            properties.getUnderlyingProperties().setModifiedProperty(issued);
            properties.setTitle(title);
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            document.write(filled);
            return eachPart(filled.toByteArray(), part -> LinesToParagraphs.in(LeaveOutUnknown.in(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> marked(Map<String, String> fields) {
        Map<String, String> marked = new HashMap<>();
        fields.forEach(
                (name, text) -> marked.put(name, text == null ? LeaveOutUnknown.MARK : LinesToParagraphs.marked(text)));
        return marked;
    }

    private interface Change {
        byte[] in(byte[] part) throws IOException;
    }

    /** With no time in it. */
    private static byte[] eachPart(byte[] zipped, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zipped));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                byte[] part = from.readAllBytes();
                to.write(entry.getName().endsWith(".xml") ? change.in(part) : part);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
