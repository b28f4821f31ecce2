package cn.liuzhong.notification;

import cn.liuzhong.notification.rules.ReceiverRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets nothing be sent to where it must not go, whatever a name stands for at that moment. */
@ApplicationScoped
class ReceiverGuard {

    private final NameLookup names;
    private final boolean allowPrivate;

    ReceiverGuard(NameLookup names, @ConfigProperty(name = "liuzhong.webhooks.allow-private") boolean allowPrivate) {
        this.names = names;
        this.allowPrivate = allowPrivate;
    }

    /**
     * @return the address to connect to: this one and no other, for the next answer to the same question may be another
     * @throws UnknownHostException when its name has none
     * @throws ReceiverRefused when one of the addresses of its name is not public
     */
    InetAddress check(URI uri) throws UnknownHostException, ReceiverRefused {
        if (!ReceiverRule.isWellFormed(uri)) {
            throw new ReceiverRefused();
        }
        List<InetAddress> addresses = names.of(uri.getHost());
        if (!allowPrivate && !addresses.stream().allMatch(ReceiverRule::isPublic)) {
            throw new ReceiverRefused();
        }
        return addresses.get(0);
    }
}
