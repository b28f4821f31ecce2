package cn.liuzhong.reminder;

import cn.liuzhong.stationery.rules.StationeryVersions;

/**
 * A letter as it was issued, for who prints it.
 *
 * @param unitName as it was then
 */
public record IssuedLetter(ReminderView letter, String unitName, StationeryVersions stationery) {}
