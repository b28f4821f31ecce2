package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ?} stands for what is not known, {@code /} between paragraphs, {@code |} between runs, {@code <>} around a cell. */
class LeaveOutUnknownTest {

    @ParameterizedTest
    @CsvSource({
        "甲/出席：|?/乙, 甲/乙",
        "（联系人：督查组|，联系|电话：?）, （联系人：督查组）",
        "二、情况/议定赶工。/三、整改要求/?/（联系人：甲）, 二、情况/议定赶工。/三、整改要求/（联系人：甲）",
        "二、情况/议定赶工。/三、整改要求/?, 二、情况/议定赶工。",
        "三、整改要求/?/四、其他, 四、其他",
        "三、整改要求/一是赶工。/?, 三、整改要求/一是赶工。",
        "<?>/甲, <>/甲",
        "甲/乙, 甲/乙"
    })
    void a_paragraph_and_a_heading_of_which_nothing_is_left_go_too(String letter, String left) throws IOException {
        assertThat(text(LeaveOutUnknown.in(xml(letter)))).isEqualTo(left);
    }

    private static byte[] xml(String letter) {
        StringBuilder body = new StringBuilder();
        for (String part : letter.split("/")) {
            String paragraph = "<w:p><w:r><w:t>" + part.replaceAll("[<>]", "").replace("|", "</w:t></w:r><w:r><w:t>")
                    + "</w:t></w:r></w:p>";
            body.append(
                    part.startsWith("<") ? "<w:tbl><w:tr><w:tc>" + paragraph + "</w:tc></w:tr></w:tbl>" : paragraph);
        }
        return ("<w:document xmlns:w=\"" + DocxXml.WORD + "\"><w:body>" + body + "<w:sectPr/></w:body></w:document>")
                .replace("?", LeaveOutUnknown.MARK)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll("<\\?[^>]*>", "")
                .replaceAll("</w:tc>", "\u0001")
                .replaceAll("<w:tc>", "\u0002")
                .replaceAll("</w:p>", "/")
                .replaceAll("<[^>]*>", "")
                .replaceAll("/(\u0001?)$", "$1")
                .replace("/\u0001", ">/")
                .replace("\u0002", "<");
    }
}
