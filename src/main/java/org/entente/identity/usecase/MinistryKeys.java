package org.entente.identity.usecase;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider's public keys, kept for an hour. A key not among them may be a new one: they are read anew, once a minute. */
class MinistryKeys implements JWKSource<SecurityContext> {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** Reads the keys as the provider publishes them. */
    interface Reading {
        String read() throws IOException;
    }

    private final Reading reading;
    private final Clock clock;
    private @Nullable JWKSet known;
    private Instant readAt = Instant.EPOCH;

    MinistryKeys(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public synchronized List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
            throws KeySourceException {
        var now = clock.instant();
        var keys = known == null || !now.isBefore(readAt.plus(LIFE)) ? read(now) : known;
        var found = selector.select(keys);
        return found.isEmpty() && !now.isBefore(readAt.plus(PAUSE)) ? selector.select(read(now)) : found;
    }

    private JWKSet read(Instant now) throws KeySourceException {
        try {
            var keys = JWKSet.parse(reading.read());
            known = keys;
            readAt = now;
            return keys;
        } catch (IOException | ParseException problem) {
            throw new KeySourceException("The keys cannot be read: " + problem.getMessage(), problem);
        }
    }
}
