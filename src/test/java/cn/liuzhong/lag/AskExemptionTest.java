package cn.liuzhong.lag;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.liuzhong.access.Caller;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskExemptionTest {

    @Test
    void a_kind_without_a_source_is_refused_at_its_field() {
        LocalDate day = LocalDate.of(2020, 11, 3);
        var request = new ExemptionRequest(
                LagKind.REPORT, UUID.randomUUID(), "台风停工", null, List.of("停工令（示例）"), day, day, null);

        assertThatThrownBy(() ->
                        new CheckExemption(List.of(), null, null, null, null).of(Caller.office("office1"), request))
                .asInstanceOf(type(InvalidInput.class))
                .returns("/kind", InvalidInput::pointer)
                .returns("exemption.kind", InvalidInput::key);
    }
}
