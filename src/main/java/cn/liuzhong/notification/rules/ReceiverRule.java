package cn.liuzhong.notification.rules;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Where messages may go: to an http(s) address of the public internet. The addresses are those of IANA's special-purpose
 * registries; what carries another address inside it is judged by that one.
 */
public final class ReceiverRule {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Mail, shells, databases and the like: nothing that speaks HTTP, and nothing to be reached by way of this service. */
    private static final Set<Integer> REFUSED_PORTS = Set.of(
            19, 21, 22, 23, 25, 53, 110, 111, 135, 139, 143, 389, 445, 465, 587, 993, 995, 3306, 5432, 6379, 11211);

    private static final List<Block> NOT_PUBLIC_4 = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 4),
            Block.of("240.0.0.0", 4));

    /** Of IPv6, this is all that is given out; in it, these are not for receivers. */
    private static final Block GLOBAL_6 = Block.of("2000::", 3);

    private static final List<Block> NOT_PUBLIC_6 =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20));
    private static final Block MAPPED = Block.of(mappedPrefix(), 96);
    private static final Block COMPATIBLE = Block.of("::", 96);
    private static final Block NAT64 = Block.of("64:ff9b::", 96);
    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);
    private static final int LENGTH_4 = 4;

    private ReceiverRule() {}

    /** Whether it is an address that a message could be sent to at all; says nothing about where its name leads. */
    public static boolean isWellFormed(URI uri) {
        return uri.isAbsolute()
                && SCHEMES.contains(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= 65535
                && !REFUSED_PORTS.contains(uri.getPort());
    }

    /** Whether it is an address of the public internet. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
        }
        if (MAPPED.holds(bytes) || COMPATIBLE.holds(bytes) || NAT64.holds(bytes)) {
            return isPublic4(bytes, bytes.length - LENGTH_4);
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isPublic4(bytes, 2);
        }
        return GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        byte[] inside = new byte[LENGTH_4];
        System.arraycopy(bytes, from, inside, 0, LENGTH_4);
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(inside));
    }

    private static byte[] mappedPrefix() {
        byte[] prefix = new byte[16];
        prefix[10] = -1;
        prefix[11] = -1;
        return prefix;
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] prefix, int bits) {

        static Block of(String literal, int bits) {
            try {
                return of(InetAddress.getByName(literal).getAddress(), bits);
            } catch (UnknownHostException noLiteral) {
                throw new IllegalArgumentException(literal, noLiteral);
            }
        }

        static Block of(byte[] prefix, int bits) {
            return new Block(prefix, bits);
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((address[bit / Byte.SIZE] & mask) != (prefix[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
