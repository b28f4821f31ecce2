package cn.liuzhong.notification;

import java.util.List;

/**
 * What a message says.
 *
 * @param title of the only notice, or how many there are
 * @param notices the first of them
 * @param all how many there are
 */
record ParcelText(String title, List<Notice> notices, int all) {

    record Notice(String title, String text) {}
}
