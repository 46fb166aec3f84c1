package org.entente.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.entente.core.Ids;
import org.junit.jupiter.api.Test;

/** A provider changes its keys when it likes; nobody makes this server ask for them again and again. */
class MinistryKeysTests {

    private final RSAKey first = newKey();
    private final RSAKey second = newKey();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private RSAKey published = first;
    private int readings;
    private final MinistryKeys keys = new MinistryKeys(
            () -> {
                readings++;
                return new JWKSet(published).toPublicJWKSet().toString();
            },
            clock());

    @Test
    void keysAreKeptForAnHour() throws KeySourceException {
        assertThat(finds(first)).isTrue();
        now = now.plus(Duration.ofMinutes(59));
        assertThat(finds(first)).isTrue();
        assertThat(readings).isEqualTo(1);
        published = second;
        now = now.plus(Duration.ofMinutes(1));
        assertThat(finds(first)).isFalse();
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void aKeyNotSeenBeforeIsLookedForOnceAMinute() throws KeySourceException {
        assertThat(finds(first)).isTrue();
        published = second;
        for (var count = 0; count < 100; count++) {
            assertThat(finds(second)).isFalse();
        }
        assertThat(readings).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(finds(second)).isTrue();
        for (var count = 0; count < 100; count++) {
            assertThat(finds(first)).isFalse();
        }
        assertThat(readings).isEqualTo(2);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(Ids.next().toString()).generate();
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private boolean finds(RSAKey key) throws KeySourceException {
        var selector =
                new JWKSelector(new JWKMatcher.Builder().keyID(key.getKeyID()).build());
        return !keys.get(selector, null).isEmpty();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
