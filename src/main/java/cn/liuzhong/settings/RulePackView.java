package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.RulePack;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ready pack; its name is in the language asked for. */
@Schema(name = "ReadyPack")
public record RulePackView(RulePack pack, @Schema(examples = "攻坚方案") String name, RulesRequest rules) {}
