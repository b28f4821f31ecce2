package cn.liuzhong.unit;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 责任单位: answers for projects. */
@Entity
class Unit {

    @Id
    UUID id = Ids.next();

    String name;
    String shortName;
    String uscc;
    String linkedLeader;

    /** Of the list UNIT_KIND; null: not ranked. */
    String kindCode;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Contact> contacts = List.of();

    boolean active = true;

    @Version
    long version;

    void state(UnitRequest request) {
        name = request.name();
        shortName = request.shortName();
        uscc = request.uscc();
        linkedLeader = request.linkedLeader();
        contacts = request.contacts() == null ? List.of() : List.copyOf(request.contacts());
        kindCode = request.kindCode();
        active = request.active() == null || request.active();
    }

    UnitRequest asRequest() {
        return new UnitRequest(name, shortName, uscc, linkedLeader, contacts, active, kindCode);
    }
}
