package org.entente.press.intake;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of a page as a person writes it: http or https, a name or a plain address of a host, and nothing that one
 * program reads otherwise than another: no user, no backslash, no address in octal, hexadecimal or as one number.
 */
final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://(\\[[0-9a-f:.]+]|[^\\[\\]/?#:@\\\\]+)(?::(\\d{1,5}))?([/?][^#]*)?(?:#.*)?");
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\\\]");
    /** What some programs take for a number: decimal, octal or hexadecimal, in one to four parts. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:0x[0-9a-f]*|\\d+)\\.?");

    private static final Pattern PLAIN =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)");

    private WebAddress() {}

    static Optional<URI> of(String written) {
        var address = written.strip();
        var parts = PARTS.matcher(address);
        if (address.length() > LONGEST || UNWRITTEN.matcher(address).find() || !parts.matches()) {
            return Optional.empty();
        }
        var port = parts.group(3) == null ? "" : ":" + parts.group(3);
        var path = parts.group(4) == null ? "/" : parts.group(4);
        var rest = encoded(path.startsWith("?") ? "/" + path : path);
        return host(parts.group(2))
                .flatMap(host -> uri(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + rest));
    }

    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written);
        }
        try {
            var ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var named = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            var wrong = named.isEmpty()
                    || NUMBER.matcher(named).matches() && !PLAIN.matcher(named).matches();
            return wrong ? Optional.empty() : Optional.of(named);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** Letters of other scripts as their bytes, as browsers send them. */
    private static String encoded(String path) {
        var encoded = new StringBuilder();
        for (var one : path.getBytes(StandardCharsets.UTF_8)) {
            var letter = one & 0xff;
            if (letter >= 0x80 || "\"<>^`{|}".indexOf(letter) >= 0) {
                encoded.append('%').append(String.format("%02X", letter));
            } else {
                encoded.append((char) letter);
            }
        }
        return encoded.toString();
    }

    private static Optional<URI> uri(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() > 65_535
                    ? Optional.empty()
                    : Optional.of(uri);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
