package cn.liuzhong.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Operation;

/** What an operation does beyond its summary, from {@code openapi/descriptions.properties}: prose is easier to keep in one place. */
final class ContractDescriptions {

    private static final String FILE = "/openapi/descriptions.properties";
    private static final Properties TEXTS = read();

    private ContractDescriptions() {}

    /** An operation without a text stays so, and fails the contract's test. */
    static void addTo(Operation operation) {
        operation.setDescription(TEXTS.getProperty(operation.getOperationId()));
    }

    private static Properties read() {
        try (Reader file =
                new InputStreamReader(ContractDescriptions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
