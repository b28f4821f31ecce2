package cn.liuzhong.codelist;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
public class CheckCodes {

    private final EntityManager entities;

    CheckCodes(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void require(Caller caller, CodeList list, Collection<String> codes, LocalDate on, String pointer) {
        if (codes.isEmpty()) {
            return;
        }
        List<?> known = entities.createNativeQuery(
                        "select code from code_entry where list = :list and code in (:codes)")
                .setParameter("list", list.name())
                .setParameter("codes", codes)
                .getResultList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new InvalidInput(pointer, "reference");
        });
    }
}
