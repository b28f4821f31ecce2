package cn.liuzhong.unit;

import java.util.UUID;

/**
 * A unit and what it is compared with.
 *
 * @param kindCode of the list UNIT_KIND; null when it is compared with none
 */
public record UnitOfKind(UUID id, String name, String kindCode) {}
