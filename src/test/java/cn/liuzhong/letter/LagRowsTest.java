package cn.liuzhong.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LagRowsTest {

    @Test
    void a_cell_has_one_line_whatever_was_entered() {
        LocalDate day = LocalDate.of(2020, 11, 1);
        LagItemView item = new LagItemView(
                LagKind.MILESTONE,
                UUID.randomUUID(),
                new Ref(UUID.randomUUID(), "瓯江\u2029引水 "),
                "可研\r\n 批复\n\n完成\n",
                day,
                day,
                3,
                Light.YELLOW);
        assertThat(new LagRows(new Messages()).of(List.of(item)))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("project", "瓯江 引水").containsEntry("title", "可研 批复 完成"));
    }
}
