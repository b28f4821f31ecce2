package cn.liuzhong.codelist;

import cn.liuzhong.codelist.rules.CodeStatus;
import cn.liuzhong.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One line of a code list. Its code is what other rows bear, and never changes. */
@Entity
class CodeEntry {

    @Id
    UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CodeList list;

    @Column(updatable = false)
    String code;

    String name;
    String nameEn;
    int sort;

    @Enumerated(EnumType.STRING)
    CodeStatus status;

    LocalDate validFrom;
    LocalDate validTo;

    @Version
    long version;

    void state(CodeRequest request) {
        name = request.name();
        nameEn = request.nameEn();
        sort = request.sort() == null ? sort : request.sort();
        status = request.status() == null ? CodeStatus.ACTIVE : request.status();
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    CodeRequest asRequest() {
        return new CodeRequest(name, nameEn, sort, status, validFrom, validTo);
    }
}
