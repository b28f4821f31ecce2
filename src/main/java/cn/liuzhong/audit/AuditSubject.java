package cn.liuzhong.audit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.NoSuchRow;
import java.util.UUID;

/** A feature's say in who may see the changes of its rows: those who may see the row. */
public interface AuditSubject {

    AuditedEntity entity();

    /**
     * @param id in one of its spellings
     * @return as the entries name it
     * @throws NoSuchRow when it names nothing
     */
    default String canonical(String id) {
        return uuid(id).toString();
    }

    /**
     * @param id as the entries name it
     * @throws NoSuchRow when there is none, or not for this caller
     */
    void requireVisible(Caller caller, String id);

    /** Who may see the changes of all rows, and of those that are gone. */
    default boolean showsAllTo(Caller caller) {
        return caller.role().readsEverything();
    }

    /** @throws NoSuchRow when the text is no id */
    default UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NoSuchRow(entity().name(), id);
        }
    }

    /** @throws NoSuchRow when the text is no number */
    default int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException none) {
            throw new NoSuchRow(entity().name(), id);
        }
    }
}
