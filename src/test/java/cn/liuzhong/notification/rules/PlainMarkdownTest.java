package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainMarkdownTest {

    @Test
    void lines_are_joined() {
        assertThat(PlainMarkdown.of("甲\n\n# 乙")).isEqualTo("甲 ＃ 乙");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            中胤鞋研发基地（一期） , 中胤鞋研发基地（一期）
            [领奖](http://evil)    , ［领奖］(http://evil)
            <@all> # 标题          , ＜@all＞ ＃ 标题
            **a** _b_ `c`          , ＊＊a＊＊ ＿b＿ ｀c｀
            """)
    void what_users_wrote_makes_no_link_no_mention_and_no_heading(String text, String shown) {
        assertThat(PlainMarkdown.of(text)).isEqualTo(shown);
    }
}
