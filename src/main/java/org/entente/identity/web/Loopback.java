package org.entente.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Whether a request was sent from this machine itself, and to it by one of its own names: a page from elsewhere cannot
 * reach it by a name that it has made point here. A request that says that a proxy passed it on counts as sent from
 * afar; a proxy that does not say so must not stand before a demonstration.
 */
final class Loopback {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private Loopback() {}

    static boolean sent(HttpServletRequest request) {
        if (PASSED_ON.stream().anyMatch(name -> request.getHeader(name) != null)
                || !OWN_NAMES.contains(request.getServerName())) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
