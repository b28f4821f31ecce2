package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.stationery.rules.LetterKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on which page of a PDF, and that all of it does. */
class PdfFlowTest {

    private static final double LOWER_EDGE_OF_TEXT = 262;

    @ParameterizedTest
    @MethodSource("upToThirty")
    void a_letter_ends_with_its_last_sentence_and_all_below_it_on_one_page(int rows) throws IOException {
        for (LetterKind kind : List.of(LetterKind.REMINDER_LETTER, LetterKind.INTERVIEW_NOTICE)) {
            List<PdfPage> pages = SampleLetter.pages(kind, rows, Map.of());
            PdfPage last = pages.get(pages.size() - 1);
            assertThat(last.text()).contains("请你单位", "\n" + SampleLetter.ISSUER, SampleLetter.DATE, "（联系人：");
            assertThat(last.line("（联系人：").foot()).isLessThan(LOWER_EDGE_OF_TEXT);
            IntStream.rangeClosed(1, rows).forEach(no -> assertThat(all(pages)).contains("事项" + no + "号"));
            assertThat(last.line("抄送：").foot()).isGreaterThan(last.line("（联系人：").foot());
            assertThat(last.line("各县（市、区）").foot()).isBetween(LOWER_EDGE_OF_TEXT - 4, LOWER_EDGE_OF_TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void no_heading_ends_a_page_and_no_paragraph_is_lost(int paragraphs) throws IOException {
        List<PdfPage> pages = SampleLetter.pages(
                LetterKind.INTERVIEW_MINUTES, 3, Map.of("minutes", SampleLetter.paragraphs(paragraphs)));

        Map.of("一、滞后情况", "序号", "二、约谈情况", "第1段", "三、整改要求", "一是完成")
                .forEach((heading, below) ->
                        assertThat(PdfPage.pageOf(pages, heading)).isEqualTo(PdfPage.pageOf(pages, below)));
        assertThat(all(pages))
                .contains(IntStream.rangeClosed(1, paragraphs)
                        .mapToObj(no -> "第" + no + "段")
                        .toList());
        PdfPage last = pages.get(pages.size() - 1);
        assertThat(last.text()).contains("出席：", "列席：", "分送：");
        assertThat(last.line("抄送：").foot()).isGreaterThan(last.line("分送：").foot());
        assertThat(last.line("印发").foot()).isBetween(LOWER_EDGE_OF_TEXT - 4, LOWER_EDGE_OF_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ""})
    void a_row_higher_than_a_page_goes_on_on_the_next(String between) throws IOException {
        String title = IntStream.rangeClosed(100, 200).mapToObj(no -> "行" + no).collect(Collectors.joining(between));
        List<Map<String, String>> rows =
                List.of(SampleLetter.row(1, "某", "前"), SampleLetter.row(2, "某", title), SampleLetter.row(3, "某", "其后"));

        List<PdfPage> pages = SampleLetter.pages(LetterKind.REMINDER_LETTER, rows, Map.of());
        assertThat(pages.size()).isGreaterThan(2);
        String text = all(pages).replace("\n", "");
        assertThat(text).contains("其后", "请你单位").contains(between.isEmpty() ? List.of("行100", "行200") : numbers());
    }

    private static IntStream upToThirty() {
        return IntStream.rangeClosed(0, 30);
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(100, 200).mapToObj(no -> "行" + no).toList();
    }

    @Test
    void what_comes_to_no_end_is_told_as_unprintable() throws IOException {
        byte[] letter = SampleLetter.docx(LetterKind.REMINDER_LETTER, SampleLetter.rows(1), Map.of());
        var out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
            document.getTables().get(0).getRow(0).getCell(0).setText("高于一页的表头".repeat(40));
            document.write(out);
        }
        assertThatThrownBy(() -> new MakePdf(new PdfFaces(Optional.empty())).of(out.toByteArray()))
                .isInstanceOf(UnprintableLetter.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    private static String all(List<PdfPage> pages) {
        return pages.stream().map(PdfPage::text).collect(Collectors.joining("\n"));
    }
}
