package cn.liuzhong.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of a unit. */
public record UnitRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "丰门街道") String name,
        @Size(max = 50) @Schema(examples = "丰门") String shortName,
        @ValidUscc @Schema(description = "统一社会信用代码, GB 32100", examples = "12330302MB00000210") String uscc,
        @Size(max = 50) @Schema(description = "联系区领导", examples = "联系区领导（示例）") String linkedLeader,
        @Size(max = 10) List<@NotNull @Valid Contact> contacts,
        @Schema(description = "false: no new projects. A change cannot take it away", examples = "true") Boolean active,
        @Size(max = 50)
                @Schema(
                        description = "A code of the list UNIT_KIND: units of one kind are ranked with each other",
                        examples = "SUBDISTRICT")
                String kindCode) {}
