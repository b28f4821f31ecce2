package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PDF can draw, and what becomes of what it cannot. */
class PdfFacesTest {

    private static final PdfFaces FACES = new PdfFaces(Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"仿宋_GB2312", "方正小标宋简体"})
    void both_faces_have_every_character_of_the_general_standard(String family) throws IOException {
        String standard = new String(
                PdfFacesTest.class.getResourceAsStream("/fonts/tgh-8105.txt").readAllBytes(), StandardCharsets.UTF_8);
        Font face = FACES.getFont(family, "", 16, Font.NORMAL, Color.BLACK);

        int[] characters = standard.codePoints().filter(c -> c != '\n').toArray();
        assertThat(characters).hasSize(8105);
        assertThat(Arrays.stream(characters)
                        .filter(character -> !face.getBaseFont().charExists(character)))
                .isEmpty();
    }

    @Test
    void what_no_face_has_is_named_once_each_and_not_left_out() throws IOException {
        byte[] letter = docx("温州㐀某𪚥某㐀");
        assertThatThrownBy(() -> new MakePdf(FACES).of(letter))
                .isInstanceOfSatisfying(UndrawableText.class, refusal -> assertThat(refusal.characters())
                        .isEqualTo("㐀𪚥"));
    }

    @Test
    void what_only_says_how_another_character_is_meant_is_no_loss() throws IOException {
        byte[] plain = new MakePdf(FACES).of(docx("温州某"));
        assertThat(new MakePdf(FACES).of(docx("温\uFE00州\u200B某\uDB40\uDD00"))).hasSameSizeAs(plain);
    }

    @Test
    void what_an_office_s_own_face_lacks_is_drawn_in_the_one_that_stands_in_for_it(@TempDir Path folder)
            throws IOException {
        try (var latin = PdfFacesTest.class.getResourceAsStream("/fonts/Latin.ttf")) {
            Files.copy(latin, folder.resolve("仿宋_GB2312.ttf"));
        }
        PdfReader pdf = new PdfReader(new MakePdf(new PdfFaces(Optional.of(folder))).of(docx("A温州𬭚某B")));

        assertThat(pdf.getPageN(1)
                        .getAsDict(PdfName.RESOURCES)
                        .getAsDict(PdfName.FONT)
                        .size())
                .isEqualTo(2);
    }

    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            document.getDocument().getBody().addNewSectPr().addNewPgSz().setW(11906);
            document.getDocument().getBody().getSectPr().getPgSz().setH(16838);
            XWPFRun run = document.createParagraph().createRun();
            run.setFontFamily("仿宋_GB2312");
            run.setText(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }
}
