package cn.liuzhong.platform;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one row names another: what is sent as {@code unitId} is shown as {@code unit: {id, name}}. */
@Schema(description = "Another row, by id and name")
public record Ref(UUID id, String name) {}
