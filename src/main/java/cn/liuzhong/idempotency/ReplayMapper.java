package cn.liuzhong.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@ApplicationScoped
class ReplayMapper {

    @ServerExceptionMapper
    Response again(Replay replay) {
        return replay.answer().again();
    }
}
