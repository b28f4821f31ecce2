package cn.liuzhong.dashboard;

import cn.liuzhong.lag.rules.Light;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many supervised projects have a light. */
@Schema(name = "LightCount")
public record LightCountView(Light light, long projects) {}
