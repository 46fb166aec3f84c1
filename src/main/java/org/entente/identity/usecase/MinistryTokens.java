package org.entente.identity.usecase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.entente.identity.model.Ministry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks what a provider says of a person (OpenID Connect Core 1.0, 3.1.3.7): who signed it and with which kind of key, who
 * says it, to whom, in answer to what, and until when. Clocks may differ by a minute.
 */
@Component
class MinistryTokens {

    static final int SKEW_SECONDS = 60;

    /** Signatures of a private key alone: neither none at all nor one that the client's secret could make. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Clock clock;

    MinistryTokens(Clock clock) {
        this.clock = clock;
    }

    /** Of whom the token speaks, if it holds. */
    Vouched check(Ministry ministry, JWKSource<SecurityContext> keys, String token, String nonce)
            throws BadJOSEException, JOSEException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new Claims(ministry, nonce));
        try {
            var claims = processor.process(token, null);
            return new Vouched(
                    claims.getSubject(),
                    claims.getStringClaim("email"),
                    isTrue(claims.getClaim("email_verified")),
                    instant(claims));
        } catch (ParseException unreadable) {
            throw new BadJWTException("the token is unreadable", unreadable);
        }
    }

    private static @Nullable Instant instant(JWTClaimsSet claims) throws ParseException {
        var seconds = claims.getLongClaim("auth_time");
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    /** Some providers send it as a string. */
    private static boolean isTrue(@Nullable Object claim) {
        return Boolean.TRUE.equals(claim) || "true".equals(claim);
    }

    private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final String clientId;

        Claims(Ministry ministry, String nonce) {
            super(
                    ministry.clientId(),
                    new JWTClaimsSet.Builder()
                            .issuer(ministry.issuer())
                            .claim("nonce", nonce)
                            .build(),
                    Set.of("sub", "iat", "exp"));
            this.clientId = ministry.clientId();
            setMaxClockSkew(SKEW_SECONDS);
        }

        @Override
        public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            var azp = claims.getClaim("azp");
            if (azp == null ? claims.getAudience().size() > 1 : !clientId.equals(azp)) {
                throw new BadJWTException("the token was made out to another client");
            }
            var latest = clock.instant().plusSeconds(SKEW_SECONDS);
            if (claims.getIssueTime().toInstant().isAfter(latest)) {
                throw new BadJWTException("the token is from the future");
            }
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
