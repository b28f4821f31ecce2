package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturePlaceTest {

    /** A line of 28 characters of 2: both stand in the middle of what is right of here. */
    @ParameterizedTest
    @CsvSource({
        "某办, 2020年11月18日, 26",
        "某办, 2020年1月8日, 28",
        "某某某某某某某某某某某, 2020年11月18日, 26",
        "某某某某某某某某某某某某, 2020年11月18日, 24",
        "'某办\u2029某某某某某某某某某某某某', 2020年11月18日, 24",
        "某某某某某某某某某某某某某某某某某某某某某某某某某某某某, 2020年11月18日, 0"
    })
    void the_date_is_four_characters_from_the_right_or_a_longer_signature_two(String signature, String date, int left) {
        assertThat(SignaturePlace.left(signature, date, 56, 2)).isEqualTo(left);
    }
}
