package cn.liuzhong.notification;

import jakarta.ws.rs.QueryParam;

/** Which dispatches are wanted; what is null does not narrow. */
public class DispatchFilter {

    @QueryParam("status")
    DispatchStatus status;

    @QueryParam("channel")
    Channel channel;
}
