package cn.liuzhong.bench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The service as tests boot it, on the embedded database as it is shipped: {@link DurableDatabase}. */
public class BenchProfile implements QuarkusTestProfile {

    static final String PASSWORD = "for-the-benchmark";

    /** How the pages are asked for. */
    static final String ADMINISTRATOR =
            "Basic " + Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "liuzhong.admin.password",
                PASSWORD,
                "quarkus.hibernate-orm.unsupported-properties.\"hibernate.session.events.auto\"",
                RoundTrips.class.getName());
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DurableDatabase.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
