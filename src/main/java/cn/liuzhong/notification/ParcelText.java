package cn.liuzhong.notification;

import java.util.List;

/**
 * What a message says.
 *
 * @param title of the only notice, or that there are several
 */
record ParcelText(String title, List<Notice> notices) {

    record Notice(String title, String text) {}
}
