package cn.liuzhong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;

/** A decision about a re-plan changes the milestone too; the ETag of its 412 is that of the re-plan or none. */
@QuarkusTest
class CurrentVersionTest extends HttpTest {

    @Inject
    CurrentVersion versions;

    @Test
    void only_the_row_in_the_address_is_told() {
        String milestone =
                ListFixture.milestone(ListFixture.project("项目", ListFixture.unit("丰门街道")), "节点", "2020-12-15");
        OptimisticLockException overtaken = new OptimisticLockException(
                new StaleObjectStateException("cn.liuzhong.milestone.Milestone", UUID.fromString(milestone)));

        assertThat(tag(versions.of(overtaken, Set.of(milestone)))).isEqualTo(etagOf("/milestones/" + milestone));
        assertThat(versions.of(overtaken, Set.of(UUID.randomUUID().toString()))).isEmpty();
        assertThat(versions.of(overtaken, Set.of())).isEmpty();
    }

    private static String tag(OptionalLong version) {
        return Expected.tagOf(version.orElseThrow());
    }
}
