package cn.liuzhong.project;

import cn.liuzhong.lag.rules.LightSubject;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.project.rules.ListState;
import java.util.UUID;

/**
 * A place in the list, before the project itself is read.
 *
 * @param order what the list is sorted by, then by id
 */
record ProjectRow(UUID id, String order, ListState listState) {

    /** What {@code order} is for projects without a list number: after digits and letters. */
    static final String NO_LIST_NO = "~";

    Cursor cursor() {
        return Cursor.of(id, order);
    }

    LightSubject lightSubject() {
        return lightSubject(id, listState);
    }

    static LightSubject lightSubject(UUID id, ListState listState) {
        return new LightSubject(id, listState == ListState.ON_LIST, listState == ListState.SUSPENDED);
    }
}
