package cn.liuzhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/access.md} shows the table that the matrix test sends. */
class AccessDocumentTest {

    private static final Path PAGE = Path.of("docs/access.md");
    /** The page as it should be, to be copied over the other. */
    private static final Path EXPECTED = Path.of("target/access.md");

    private static final String START_OF_TABLES = "## The table\n\n";

    @Test
    void the_page_shows_the_table() throws IOException {
        String page = Files.readString(PAGE);
        String text = page.substring(0, page.indexOf(START_OF_TABLES) + START_OF_TABLES.length());
        String expected = text + AccessDocument.tables(AccessTable.sections());
        Files.createDirectories(EXPECTED.getParent());
        Files.writeString(EXPECTED, expected);
        assertThat(page).as("cp %s %s", EXPECTED, PAGE).isEqualTo(expected);
    }

    @Test
    void a_role_confined_to_its_own_rows_is_shown_so() {
        var sections = AccessTable.sections(List.of(
                "operation",
                "# units: Units",
                "getUnit, own, 401, 200, 200, 200, 200, 200",
                "getUnit, another's, 401, -, -, 404, 404, -",
                "changeUnit, own, 401, 200, 403, 403, 403, 403"));
        assertThat(AccessDocument.tables(sections))
                .contains("One unit | yes | yes | own | own | yes |\n")
                .endsWith("Change a unit | yes |  |  |  |  |\n");
    }
}
