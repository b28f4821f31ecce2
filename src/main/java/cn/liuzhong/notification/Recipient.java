package cn.liuzhong.notification;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An address and its queue: whoever sends to it holds this row's lock. */
@Entity
@Immutable
class Recipient {

    @Id
    UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    Channel channel;

    String address;

    static Recipient of(Address address) {
        Recipient recipient = new Recipient();
        recipient.channel = address.channel();
        recipient.address = address.value();
        return recipient;
    }

    Address asAddress() {
        return new Address(channel, address);
    }
}
