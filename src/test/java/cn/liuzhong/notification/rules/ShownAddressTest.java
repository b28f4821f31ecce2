package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownAddressTest {

    @ParameterizedTest
    @CsvSource({"zhang.san@example.cn,z***@example.cn", "李四@example.cn,李***@example.cn", "@example.cn,***", "nobody,***"
    })
    void of_an_e_mail_address_the_name_is_hidden(String address, String shown) {
        assertThat(ShownAddress.ofEmail(address)).isEqualTo(shown);
    }

    @Test
    void of_an_url_only_the_host_is_shown() {
        assertThat(ShownAddress.ofUrl(URI.create("https://robot.example/send/key?token=secret")))
                .isEqualTo("robot.example");
    }
}
