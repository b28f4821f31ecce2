package cn.liuzhong.lag;

import cn.liuzhong.codelist.CodeName;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 要素: what a project waits for. */
@Schema(name = "LateFactor")
public record LateFactorView(
        UUID id,
        CodeName factor,
        @Schema(examples = "建设用地指标") String title,
        @Schema(description = "The last day in time") LocalDate neededBy,
        @Schema(description = "asOf − neededBy", examples = "5") int days) {}
