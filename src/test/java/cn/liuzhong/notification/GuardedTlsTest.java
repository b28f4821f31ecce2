package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver with a certificate of its own: called by its address, it must still prove its name. */
class GuardedTlsTest {

    private static final String TRUSTED = "javax.net.ssl.trustStore";
    private static final String TRUSTED_PASSWORD = "javax.net.ssl.trustStorePassword";
    private static final String PASSWORD = "for-this-test";

    @TempDir
    private Path directory;

    private final List<String> askedFor = new CopyOnWriteArrayList<>();
    private HttpsServer server;

    @BeforeEach
    void aReceiverWithACertificate() throws Exception {
        Path keys = directory.resolve("keys.p12");
        certify(keys);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.createContext("/", exchange -> {
            ExtendedSSLSession session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            askedFor.add(session.getRequestedServerNames().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        System.setProperty(TRUSTED, keys.toString());
        System.setProperty(TRUSTED_PASSWORD, PASSWORD);
    }

    @AfterEach
    void stop() {
        System.clearProperty(TRUSTED);
        System.clearProperty(TRUSTED_PASSWORD);
        server.stop(0);
    }

    @Test
    void it_is_asked_for_by_its_name_and_its_certificate_is_checked_against_it() throws Unreachable {
        assertThat(post("receiver.example").status()).isEqualTo(204);
        assertThat(askedFor).singleElement().asString().contains("receiver.example");
    }

    @Test
    void a_certificate_for_another_name_is_no_receiver() {
        assertThatThrownBy(() -> post("other.example")).isInstanceOf(Unreachable.class);
        assertThat(askedFor).isEmpty();
    }

    @Test
    void nor_is_one_that_nobody_vouches_for() {
        System.clearProperty(TRUSTED);
        assertThatThrownBy(() -> post("receiver.example")).isInstanceOf(Unreachable.class);
        assertThat(askedFor).isEmpty();
    }

    private HttpAnswer post(String name) throws Unreachable {
        URI uri = URI.create("https://" + name + ":" + server.getAddress().getPort() + "/hooks");
        return GuardedHttps.to(new NameLookup() {
                    @Override
                    List<InetAddress> of(String host) {
                        return List.of(InetAddress.getLoopbackAddress());
                    }
                })
                .post(uri, Map.of(), new byte[0]);
    }

    private static void certify(Path keys) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=receiver.example",
                        "-ext",
                        "san=dns:receiver.example",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        keys.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor())
                .as(new String(keytool.getInputStream().readAllBytes()))
                .isZero();
    }

    private static SSLContext context(Path keys) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
