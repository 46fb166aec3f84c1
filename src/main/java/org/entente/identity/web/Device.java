package org.entente.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list of sessions calls the browser of one: its name and its system, as it says itself. Good enough to know one's
 * own by; nothing is decided by it.
 */
final class Device {

    /** In the order in which they are looked for: most browsers claim to be several others as well. */
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux");

    private Device() {}

    /** Such as {@code Firefox, Windows}; empty if the browser does not say. */
    static String of(HttpServletRequest request) {
        var agent = String.valueOf(request.getHeader("User-Agent"));
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.stream().filter(agent::contains).limit(1))
                .map(name -> name.equals("Edg") ? "Edge" : name.equals("OPR") ? "Opera" : name)
                .collect(Collectors.joining(", "));
    }
}
