package cn.liuzhong.factor;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which factors hold up how much at a day. */
@Schema(name = "BottleneckTable")
public record BottleneckTableView(
        LocalDate asOf,
        @Schema(description = "Of which the annual plans are taken", examples = "2020") int year,
        @Schema(description = "One for each factor that is late, the worst first") List<BottleneckView> rows) {}
