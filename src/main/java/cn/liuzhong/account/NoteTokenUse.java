package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps the last day on which a token was used: one that nobody uses can be revoked. */
@ApplicationScoped
public class NoteTokenUse {

    private final TokenRepository tokens;

    NoteTokenUse(TokenRepository tokens) {
        this.tokens = tokens;
    }

    /** @param caller the token itself: it is its doing */
    @Transactional
    public void handle(Caller caller, UUID token, LocalDate today) {
        tokens.usedOn(token, today);
    }
}
