package cn.liuzhong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks what addresses a name has at the moment. */
@ApplicationScoped
class NameLookup {

    /** @throws UnknownHostException when it has none */
    List<InetAddress> of(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
