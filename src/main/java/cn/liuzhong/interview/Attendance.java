package cn.liuzhong.interview;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 出席, 请假 and 列席: who was there when an interview was held; names with their units, as the minutes show them. */
@Schema(name = "InterviewAttendance")
public record Attendance(
        @Size(max = 1000) @Schema(nullable = true, description = "出席", examples = "丰门街道 主任") String present,
        @Size(max = 500) @Schema(nullable = true, description = "请假", examples = "无") String absent,
        @Size(max = 1000) @Schema(nullable = true, description = "列席", examples = "第一专项小组") String observers) {}
