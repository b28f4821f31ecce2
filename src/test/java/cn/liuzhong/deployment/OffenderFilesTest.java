package cn.liuzhong.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole manifests nobody may ship. Each says in its first lines which file it takes the place of and why it is refused. */
class OffenderFilesTest {

    private static final Path OFFENDERS = Path.of("src/test/resources/k8s-offenders");

    @TempDir
    Path folder;

    static List<Path> offenders() throws IOException {
        try (Stream<Path> files = Files.list(OFFENDERS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void isRefused(Path offender) throws IOException {
        var manifests = new ManifestCopy(folder);
        String text = Files.readString(offender);
        manifests.replace(said(text, "replaces").get(0), text);

        String findings = String.join("\n", Inspection.findings(manifests.root()));

        assertThat(said(text, "refused with")).isNotEmpty().allSatisfy(reason -> assertThat(findings)
                .contains(reason));
    }

    private static List<String> said(String text, String what) {
        return Pattern.compile("(?m)^# " + what + ": (.*)$")
                .matcher(text)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
    }
}
