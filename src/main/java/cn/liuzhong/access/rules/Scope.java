package cn.liuzhong.access.rules;

import java.util.UUID;

/**
 * Whose rows somebody sees: everybody's, one unit's, or those of the projects of one group. What lies outside is, for him, not
 * there.
 *
 * @param unitId the unit to which sight is confined, or null
 * @param groupId the group to which sight is confined, or null
 */
public record Scope(UUID unitId, UUID groupId) {

    public static final Scope EVERYTHING = new Scope(null, null);

    public boolean isEverything() {
        return unitId == null && groupId == null;
    }

    /**
     * @param responsibleUnit the unit that answers for a project
     * @param coordinatingGroup its group, or null
     */
    public boolean covers(UUID responsibleUnit, UUID coordinatingGroup) {
        return (unitId == null || unitId.equals(responsibleUnit))
                && (groupId == null || groupId.equals(coordinatingGroup));
    }
}
