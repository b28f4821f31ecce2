package cn.liuzhong.access;

import java.time.LocalDate;

/** A running service that the matrix is sent to, and how its accounts sign in. Its list is empty at the start. */
public interface ServiceUnderTest {

    /** What the unit and the group of {@link Sender#UNIT} and {@link Sender#GROUP} are called, and another unit. */
    String UNIT_NAME = "丰门街道";

    String OTHER_UNIT_NAME = "外街道";

    String GROUP_NAME = "第一专项小组";

    /** Signed in as {@code who}. */
    Client as(Sender who);

    /**
     * Signed in as somebody else than {@link #as} does.
     *
     * @param unitId of an account of this unit, which has been entered; null for one of the office
     */
    Client colleague(String unitId);

    /** Called once the unit and the group have been entered, before anything is sent for them. */
    void openAccounts(String unitId, String groupId);

    /** The service's day. */
    LocalDate today();

    /** Past the API: what only time or somebody outside can bring about. */
    void enter(String sql);

    /** Changes when anything that is stored changes; always the same where that cannot be told. */
    String stored();
}
