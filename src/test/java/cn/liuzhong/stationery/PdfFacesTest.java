package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        Files.write(folder.resolve("仿宋_GB2312.ttf"), latin());
        PdfReader pdf = new PdfReader(new MakePdf(new PdfFaces(Optional.of(folder))).of(docx("A温州𬭚某B")));

        assertThat(pdf.getPageN(1)
                        .getAsDict(PdfName.RESOURCES)
                        .getAsDict(PdfName.FONT)
                        .size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"微软雅黑", "KaiTi", "Symbol", "宋体"})
    void whichever_family_is_asked_for_first_has_a_face(String family) {
        Font face = new PdfFaces(Optional.empty()).getFont(family, "", 16, Font.NORMAL, Color.BLACK);
        assertThat(face.getBaseFont().charExists('温')).isTrue();
    }

    @Test
    void bold_is_drawn_in_the_bold_face_that_comes_with_the_service_and_feigned_for_an_office_s_own(
            @TempDir Path folder) throws IOException {
        Font bold = FACES.getFont("仿宋_GB2312", "", 16, Font.BOLD, Color.BLACK);
        assertThat(bold.getBaseFont())
                .isSameAs(FACES.getFont("黑体", "", 16, Font.NORMAL, Color.BLACK).getBaseFont())
                .isNotSameAs(FACES.getFont("仿宋_GB2312", "", 16, Font.NORMAL, Color.BLACK)
                        .getBaseFont());
        assertThat(bold.isBold()).isFalse();

        Files.write(folder.resolve("仿宋_GB2312.ttf"), latin());
        assertThat(new PdfFaces(Optional.of(folder))
                        .getFont("仿宋_GB2312", "", 16, Font.BOLD, Color.BLACK)
                        .isBold())
                .isTrue();
    }

    @Test
    void the_first_face_of_a_collection_is_the_office_s_own(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("宋体.ttc"), collection(latin()));
        Font face = new PdfFaces(Optional.of(folder)).getFont("宋体", "", 16, Font.NORMAL, Color.BLACK);
        assertThat(face.getBaseFont().charExists('A')).isTrue();
        assertThat(face.getBaseFont().charExists('温')).isFalse();
    }

    @Test
    void what_is_broken_or_must_not_be_embedded_is_left_out(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("仿宋_GB2312.ttf"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("宋体.ttf"), notToBeEmbedded(latin()));
        Files.write(folder.resolve("黑体.ttf"), latin());
        Files.createDirectory(folder.resolve("楷体_GB2312.ttf"));
        PdfFaces faces = new PdfFaces(Optional.of(folder));

        assertThat(List.of("仿宋_GB2312", "宋体", "楷体_GB2312"))
                .allSatisfy(family -> assertThat(faces.getFont(family, "", 16, Font.NORMAL, Color.BLACK)
                                .getBaseFont()
                                .charExists('温'))
                        .isTrue());
        assertThat(faces.getFont("黑体", "", 16, Font.NORMAL, Color.BLACK)
                        .getBaseFont()
                        .charExists('温'))
                .isFalse();
        assertThat(new MakePdf(faces).of(docx("温州"))).isNotEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> new PdfFaces(Optional.of(folder.resolve("fonst"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fonst");
    }

    private static byte[] latin() throws IOException {
        try (var latin = PdfFacesTest.class.getResourceAsStream("/fonts/Latin.ttf")) {
            return latin.readAllBytes();
        }
    }

    /** The same face behind the head of a collection, to which all its places are shifted. */
    private static byte[] collection(byte[] face) {
        byte[] head = ByteBuffer.allocate(16)
                .put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x10000)
                .putInt(1)
                .putInt(16)
                .array();
        ByteBuffer all =
                ByteBuffer.allocate(head.length + face.length).put(head).put(face);
        for (int table = 0; table < all.getShort(head.length + 4); table++) {
            int place = head.length + 12 + 16 * table + 8;
            all.putInt(place, all.getInt(place) + head.length);
        }
        return all.array();
    }

    private static byte[] notToBeEmbedded(byte[] face) {
        ByteBuffer all = ByteBuffer.wrap(face);
        for (int table = 0; table < all.getShort(4); table++) {
            int entry = 12 + 16 * table;
            if (new String(face, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                all.putShort(all.getInt(entry + 8) + 8, (short) 2);
            }
        }
        return all.array();
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
