package cn.liuzhong.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.SettableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckCodesTest extends HttpTest {

    private static final Caller OFFICE = Caller.office("office1");
    private static final LocalDate TODAY = SettableClock.START;

    @Inject
    CodeRepository codes;

    @Inject
    CheckCodes check;

    @AfterEach
    void removeWhatWasAdded() {
        QuarkusTransaction.requiringNew().run(() -> codes.delete("code like 'TEST%'"));
    }

    @Test
    void codes_that_a_request_names_are_checked_with_one_statement() {
        statements.reset();
        check.require(OFFICE, CodeList.CATEGORY, List.of("MAJOR_PROJECT", "MAJOR_REFORM"), TODAY, "/categories");
        assertThat(statements.statements()).hasSize(1);
        statements.reset();
        check.require(OFFICE, CodeList.CATEGORY, List.of(), TODAY, "/categories");
        assertThat(statements.statements()).isEmpty();
    }

    @Test
    void a_code_of_another_list_or_one_that_is_retired_is_refused_by_name() {
        admin().body("""
                {"code":"TEST","name":"测试","status":"RETIRED"}""")
                .post("/codes/categories")
                .then()
                .statusCode(201);

        for (String wrong : List.of("TEST", "LAND", "NOWHERE")) {
            assertThatThrownBy(() -> check.require(
                            OFFICE, CodeList.CATEGORY, List.of("MAJOR_PROJECT", wrong), TODAY, "/categories"))
                    .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                        assertThat(refusal.pointer()).isEqualTo("/categories");
                        assertThat(refusal.key()).isEqualTo("code");
                        assertThat(refusal.arguments()).containsExactly(wrong);
                    });
        }
    }
}
