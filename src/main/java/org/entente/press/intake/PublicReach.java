package org.entente.press.intake;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The public network and the two ports of pages, and nothing else: no address of this machine, of a private or shared
 * network, of documentation, of many hosts at once, nor one that carries such an address within (IANA special-purpose
 * registries). Of IPv6 only what is given out as global unicast.
 */
@Component
class PublicReach implements Reach {

    private static final List<Range> CLOSED = List.of(
            range("0.0.0.0", 8),
            range("10.0.0.0", 8),
            range("100.64.0.0", 10),
            range("127.0.0.0", 8),
            range("169.254.0.0", 16),
            range("172.16.0.0", 12),
            range("192.0.0.0", 24),
            range("192.0.2.0", 24),
            range("192.31.196.0", 24),
            range("192.52.193.0", 24),
            range("192.88.99.0", 24),
            range("192.168.0.0", 16),
            range("192.175.48.0", 24),
            range("198.18.0.0", 15),
            range("198.51.100.0", 24),
            range("203.0.113.0", 24),
            range("224.0.0.0", 4),
            range("240.0.0.0", 4),
            range("2001::", 23),
            range("2001:db8::", 32),
            range("2002::", 16),
            range("3fff::", 20));

    /** Global unicast; mapped, translated (NAT64), local, link-local and multicast addresses all lie outside. */
    private static final Range GLOBAL = range("2000::", 3);

    @Override
    public boolean allows(InetAddress address, int port) {
        return (port == 80 || port == 443) && isPublic(address);
    }

    static boolean isPublic(InetAddress address) {
        var known = address instanceof Inet4Address
                || address instanceof Inet6Address && GLOBAL.holds(address.getAddress());
        return known && CLOSED.stream().noneMatch(range -> range.holds(address.getAddress()));
    }

    private static Range range(String address, int bits) {
        try {
            return new Range(InetAddress.getByName(address).getAddress(), bits);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Range(byte[] start, int bits) {

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
