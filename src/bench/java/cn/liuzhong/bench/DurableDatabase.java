package cn.liuzhong.bench;

import cn.liuzhong.platform.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A new embedded database with the settings it is shipped with: a commit is on the disk before it is answered. */
public class DurableDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path HOME = Path.of("target", "bench-data");

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            remove(HOME);
            database = EmbeddedDatabase.start(HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("liuzhong.demo", "false");
        return settings;
    }

    /** Past the service: makes the list, and clears away what no other user may. */
    static Connection superuser() throws IOException, SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class),
                "postgres",
                Files.readString(HOME.resolve("passwords").resolve("postgres")));
    }

    @Override
    public void stop() {
        database.close();
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
