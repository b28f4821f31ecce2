package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverRuleTest {

    private static final int MAPPED = 10;
    private static final int LENGTH_6 = 16;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the public internet
            93.184.215.14            , true
            172.15.255.255           , true
            172.32.0.0               , true
            100.63.255.255           , true
            100.128.0.0              , true
            223.255.255.255          , true
            2606:4700:4700::1111     , true
            2400:3200::1             , true
            ::ffff:93.184.215.14     , true
            64:ff9b::5db8:d70e       , true
            2002:5db8:d70e::1        , true
            # this machine, private, shared, link-local with the clouds' metadata
            127.0.0.1                , false
            127.255.255.254          , false
            0.0.0.0                  , false
            10.0.0.1                 , false
            172.16.0.1               , false
            172.31.255.255           , false
            192.168.1.1              , false
            100.64.0.1               , false
            169.254.169.254          , false
            ::1                      , false
            ::                       , false
            fe80::1                  , false
            fc00::1                  , false
            fd00:ec2::254            , false
            fec0::1                  , false
            # several at once, nobody, reserved, examples, measurements
            224.0.0.1                , false
            ff02::1                  , false
            255.255.255.255          , false
            240.0.0.1                , false
            192.0.0.8                , false
            192.0.2.1                , false
            198.51.100.1             , false
            203.0.113.1              , false
            198.18.0.1               , false
            2001:db8::1              , false
            3fff::1                  , false
            2001::1                  , false
            100::1                   , false
            # one inside another
            ::ffff:127.0.0.1         , false
            ::127.0.0.1              , false
            ::ffff:169.254.169.254   , false
            64:ff9b::a00:1           , false
            64:ff9b:1::1             , false
            2002:7f00:1::1           , false
            2002:a9fe:a9fe::1        , false""")
    void an_address_is_public_or_not(String address, boolean isPublic) throws UnknownHostException {
        assertThat(ReceiverRule.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://receiver.example",
                "https://receiver.example/hooks?key=1",
                "https://receiver.example:8443/",
                "http://[2606:4700::1]/"
            })
    void is_well_formed(String url) {
        assertThat(ReceiverRule.isWellFormed(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://receiver.example",
                "file:///etc/passwd",
                "//receiver.example",
                "receiver.example",
                "mailto:a@receiver.example",
                "https:///hooks",
                "https://user:secret@receiver.example",
                "https://receiver.example/#part",
                "https://receiver.example:25/",
                "https://receiver.example:5432/",
                "https://receiver.example:0/",
                "https://receiver.example:70000/"
            })
    void is_not_well_formed(String url) {
        assertThat(ReceiverRule.isWellFormed(URI.create(url))).isFalse();
    }

    /** An IPv4 address is judged alike, whatever it is wrapped in. */
    @Property
    void wrapping_an_address_does_not_help(@ForAll byte a, @ForAll byte b, @ForAll byte c, @ForAll byte d)
            throws UnknownHostException {
        byte[] plain = {a, b, c, d};
        byte[] mapped = new byte[LENGTH_6];
        mapped[MAPPED] = -1;
        mapped[MAPPED + 1] = -1;
        System.arraycopy(plain, 0, mapped, MAPPED + 2, plain.length);
        byte[] sixToFour = {0x20, 0x02, a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        boolean expected = ReceiverRule.isPublic(InetAddress.getByAddress(plain));

        assertThat(ReceiverRule.isPublic(Inet6Address.getByAddress(null, mapped, -1)))
                .isEqualTo(expected);
        assertThat(ReceiverRule.isPublic(InetAddress.getByAddress(sixToFour))).isEqualTo(expected);
    }
}
