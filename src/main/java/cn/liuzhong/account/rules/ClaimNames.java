package cn.liuzhong.account.rules;

/**
 * Where a token says who somebody is. Each is a claim, or a path into one with slashes: {@code realm_access/roles}.
 *
 * @param role of the roles, a list or one text
 * @param unit of the unit's id, uscc or name
 * @param group of the group's id or name
 */
public record ClaimNames(String role, String unit, String group) {}
