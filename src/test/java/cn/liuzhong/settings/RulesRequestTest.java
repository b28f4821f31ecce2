package cn.liuzhong.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.settings.rules.RulePack;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesRequestTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @EnumSource(RulePack.class)
    void every_pack_is_within_the_bounds_and_comes_through_unchanged(RulePack pack) {
        RulesRequest request = RulesRequest.of(pack.rules());

        assertThat(VALIDATOR.validate(request)).isEmpty();
        assertThat(request.rules()).isEqualTo(pack.rules());
    }

    @Test
    void it_states_every_threshold_in_the_order_of_the_rules() {
        assertThat(components(RulesRequest.class))
                .containsExactlyElementsOf(components(RuleSettings.class).toList());
    }

    private static Stream<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(component -> component.getName());
    }
}
