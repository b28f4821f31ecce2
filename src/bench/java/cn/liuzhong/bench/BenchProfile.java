package cn.liuzhong.bench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The service as tests boot it, on the embedded database as it is shipped: {@link DurableDatabase}. */
public class BenchProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
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
