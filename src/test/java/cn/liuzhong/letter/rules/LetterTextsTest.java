package cn.liuzhong.letter.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.stationery.rules.LetterKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextsTest {

    @Test
    void copies_are_one_sentence() {
        assertThat(LetterTexts.copies(List.of("分管副区长", "重大项目专项小组"))).isEqualTo("抄送：分管副区长，重大项目专项小组。");
        assertThat(LetterTexts.copies(List.of())).isEmpty();
    }

    @Test
    void requirements_are_counted_with_their_days() {
        assertThat(LetterTexts.requirements(
                        List.of("完成主体施工。", "每周报送"), List.of(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 5))))
                .isEqualTo("一是完成主体施工（2020年12月31日前）；\n二是每周报送（2021年1月5日前）。");
    }

    @Test
    void each_line_is_a_paragraph() {
        assertThat(LetterTexts.paragraphs(" 甲\r\n\n 乙 ")).isEqualTo("甲\n乙");
    }

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "29,二十九", "30,三十"})
    void numbers_are_chinese(int number, String text) {
        assertThat(LetterTexts.ordinal(number)).isEqualTo(text);
    }

    @Test
    void notices_and_minutes_have_their_own_numbers() {
        assertThat(new PaperNumber(LetterKind.INTERVIEW_NOTICE, 2020, 3).text()).isEqualTo("六重办约谈〔2020〕3号");
        assertThat(new PaperNumber(LetterKind.INTERVIEW_MINUTES, 2020, 3).text())
                .isEqualTo("〔2020〕3号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        application/pdf             | PDF
        */*                         | DOCX
        application/*               | DOCX
        text/html,application/pdf   | PDF
        application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/pdf | DOCX
        """)
    void the_most_wanted_format_is_given(String accepted, PaperFormat format) {
        assertThat(PaperFormat.wanted(List.of(accepted.split(",")))).isEqualTo(format);
    }
}
