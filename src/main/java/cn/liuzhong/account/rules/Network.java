package cn.liuzhong.account.rules;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody tries passwords, as far as he cannot choose it. */
public final class Network {

    /** Of an IPv6 address; the rest every machine chooses itself. */
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /**
     * @param address as the connection or a trusted proxy gives it; what is no IPv6 address is taken as it is, no name is
     *     looked up
     */
    public static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), PREFIX_BYTES))
                    : read.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
