package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.identity.RequestLimit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A forged client address defeats no limit (assurance 1.17). */
class ClientAddressTests {

    private final ClientAddress behindProxies = new ClientAddress(List.of("10.0.0.0/8", " 2001:db8::1"));

    @Test
    void withoutTrustedProxiesTheHeaderIsNotRead() {
        assertThat(new ClientAddress(List.of("")).of(request("203.0.113.7", "198.51.100.1")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void aStrangersHeaderIsNotBelieved() {
        assertThat(behindProxies.of(request("203.0.113.7", "198.51.100.1"))).isEqualTo("203.0.113.7");
    }

    @Test
    void aTrustedProxyIsBelievedAndNobodyBeforeIt() {
        assertThat(behindProxies.of(request("10.1.2.3", "198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(behindProxies.of(request("10.1.2.3", "192.0.2.66, 198.51.100.1, 10.9.9.9")))
                .isEqualTo("198.51.100.1");
        assertThat(behindProxies.of(request("2001:db8::1", "192.0.2.66", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void whatIsNoAddressEndsTheSearch() {
        for (var forged : List.of("unknown", "evil.example", "", "_hidden", "198.51.100.1; drop")) {
            assertThat(behindProxies.of(request("10.1.2.3", forged))).isEqualTo("10.1.2.3");
        }
        assertThat(behindProxies.of(request("10.1.2.3"))).isEqualTo("10.1.2.3");
    }

    @Test
    void theFirstRequestsInAWindowPassAndTheOthersWait() {
        var limit = new RequestLimit(2);
        assertThat(limit.allows("203.0.113.7")).isTrue();
        assertThat(limit.allows("203.0.113.7")).isTrue();
        assertThat(limit.allows("203.0.113.7")).isFalse();
        assertThat(limit.allows("203.0.113.8")).isTrue();
    }

    private static MockHttpServletRequest request(String from, String... forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        for (var line : forwarded) {
            request.addHeader("X-Forwarded-For", line);
        }
        return request;
    }
}
