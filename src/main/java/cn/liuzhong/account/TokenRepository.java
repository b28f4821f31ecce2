package cn.liuzhong.account;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TokenRepository implements PanacheRepositoryBase<AccessToken, UUID> {

    AccessToken require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(AccessToken.class, id));
    }

    Optional<AccessToken> withSecret(String secretHash) {
        return find("secretHash", secretHash).firstResultOptional();
    }

    /** In the order in which they were made. */
    List<AccessToken> page(Paging paging) {
        Cursor after = paging.after();
        return find("?1 is null or id > ?1 order by id", after == null ? null : after.uuid(0))
                .range(0, paging.fetch() - 1)
                .list();
    }

    /** Past the row's version: being used is no change of it. */
    void usedOn(UUID id, LocalDate day) {
        update("lastUsedOn = ?1 where id = ?2 and (lastUsedOn is null or lastUsedOn < ?1)", day, id);
    }
}
