package cn.liuzhong.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeepWorkbooksTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration LESS = MONTH.minusSeconds(1);

    private static void start(Duration keep, Duration keepChecked) {
        new ForgetWorkbooks(null, null, keep, keepChecked).checkSettings(null);
    }

    @Test
    void the_service_does_not_start_when_it_is_to_let_go_of_what_the_database_keeps() {
        assertThatCode(() -> start(MONTH, MONTH)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(LESS, MONTH))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("liuzhong.ledger.keep must");
        assertThatThrownBy(() -> start(MONTH, LESS))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("liuzhong.ledger.keep-checked must");
    }
}
