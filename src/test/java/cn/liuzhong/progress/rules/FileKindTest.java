package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest(name = "{0} that begins with {1}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            主体结构.jpg,  ffd8ffe0,         JPEG
            主体结构.JPEG, ffd8ffe0,         JPEG
            p.png,         89504e470d0a1a0a, PNG
            监理月报.pdf,  255044462d312e34, PDF
            会议纪要.docx, 504b0304,         DOCX
            台账.xlsx,     504b0304,         XLSX
            # what it is called, and what it is
            p.jpg,         89504e470d0a1a0a, -
            p.pdf,         ffd8ffe0,         -
            p.exe,         4d5a9000,         -
            p.html,        3c68746d6c3e,     -
            p.jpg.exe,     ffd8ffe0,         -
            jpg,           ffd8,             -
            p.png,         89,               -""")
    void byNameAndBeginning(String name, String beginning, FileKind kind) {
        assertThat(FileKind.of(name, HexFormat.of().parseHex(beginning)).orElse(null))
                .isEqualTo(kind);
    }
}
