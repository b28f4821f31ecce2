package cn.liuzhong.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** After the package phase, which generates the contract from the code. */
class ContractIsPublishedIT {

    private static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");

    @Test
    void the_committed_contract_is_the_one_that_the_build_generates() throws IOException {
        assertThat(text(GENERATED))
                .withFailMessage(
                        "%s is not what the code says. Look at the difference, then publish it with%n%n"
                                + "    mvn -q -DskipTests package && cp %s %s%n",
                        Contract.COMMITTED, GENERATED, Contract.COMMITTED)
                .isEqualTo(text(Contract.COMMITTED));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
