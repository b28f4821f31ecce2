package cn.liuzhong.unit;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** 专项小组: coordinates projects and issues. */
@Entity
class WorkGroup {

    @Id
    UUID id = Ids.next();

    String name;
    String linkedLeader;
    boolean active = true;

    @Version
    long version;

    void state(GroupRequest request) {
        name = request.name();
        linkedLeader = request.linkedLeader();
        active = request.active() == null || request.active();
    }

    GroupRequest asRequest() {
        return new GroupRequest(name, linkedLeader, active);
    }
}
