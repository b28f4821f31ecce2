package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Changes what is stated of a work group. */
@ApplicationScoped
public class ChangeGroup {

    private final GroupRepository groups;
    private final MergePatch mergePatch;

    ChangeGroup(GroupRepository groups, MergePatch mergePatch) {
        this.groups = groups;
        this.mergePatch = mergePatch;
    }

    @Transactional
    public GroupView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        WorkGroup group = groups.require(caller.scope(), id);
        expected.check(group.version);
        group.state(mergePatch.apply(group.asRequest(), patch, GroupRequest.class, List.of("active")));
        groups.flush();
        return GroupView.of(group);
    }
}
