package org.entente.press.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves each name once, for the connection itself: what was checked is what is connected to, and a name that answers
 * otherwise a moment later gains nothing. A name with one address out of reach is not connected to at all.
 */
final class CheckedHosts implements DnsResolver {

    private final Reach reach;
    private final int port;
    private boolean refused;

    CheckedHosts(Reach reach, int port) {
        this.reach = reach;
        this.port = port;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (found == null || found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!Stream.of(found).allMatch(address -> reach.allows(address, port))) {
            refused = true;
            throw new UnknownHostException("out of reach: " + List.of(found));
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    boolean hasRefused() {
        return refused;
    }
}
