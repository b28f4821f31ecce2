package cn.liuzhong.access;

import java.util.UUID;

/** Rows of which not everybody sees all. */
public interface ConfinedRows {

    /** @throws cn.liuzhong.platform.NoSuchRow when there is no such row for him */
    void require(Caller caller, UUID id);
}
