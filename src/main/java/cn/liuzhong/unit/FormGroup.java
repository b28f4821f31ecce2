package cn.liuzhong.unit;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Enters a 专项小组 into the master data. */
@ApplicationScoped
public class FormGroup {

    private final GroupRepository groups;

    FormGroup(GroupRepository groups) {
        this.groups = groups;
    }

    @Transactional
    public GroupView handle(Caller caller, GroupRequest request) {
        WorkGroup group = new WorkGroup();
        group.state(request);
        groups.persistAndFlush(group);
        return GroupView.of(group);
    }
}
