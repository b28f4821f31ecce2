package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads tokens. */
@ApplicationScoped
public class FindTokens {

    private final TokenRepository tokens;

    FindTokens(TokenRepository tokens) {
        this.tokens = tokens;
    }

    @Transactional
    public TokenView one(Caller caller, UUID id) {
        return TokenView.of(tokens.require(id));
    }

    @Transactional
    public Page<TokenView> page(Caller caller, Paging paging) {
        Long total = paging.wantsTotal() ? tokens.count() : null;
        return Page.cut(tokens.page(paging), paging, token -> Cursor.of(token.id), total)
                .map(rows -> rows.stream().map(TokenView::of).toList());
    }
}
