package org.entente.identity.usecase;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.web.Address;
import org.springframework.stereotype.Component;

/**
 * What WebAuthn says of an answer: signed over our challenge, for our address, by a present and verified user. The server
 * checks the flag of user verification itself: what a page asked the browser for proves nothing.
 */
@Component
public class PasskeyCheck {

    private static final boolean USER_VERIFIED = true;
    private static final boolean USER_PRESENT = true;

    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter converter =
            new AttestedCredentialDataConverter(new ObjectConverter());
    private final Origin origin;
    private final String host;

    PasskeyCheck(Address address) {
        var base = address.of("");
        this.origin = new Origin(base);
        this.host = Objects.requireNonNull(URI.create(base).getHost(), "an address with a host");
    }

    /** The name under which devices know this server. */
    public String host() {
        return host;
    }

    /** A key as it is kept. {@code person} is who holds it; the nil id while it is being enrolled. */
    record Key(
            UUID person,
            byte[] credentialId,
            byte[] credential,
            long counter,
            boolean backupEligible,
            boolean backedUp) {}

    /** A new key as a browser sent it, nothing of it verified yet. */
    record Made(RegistrationData data, byte[] challenge) {}

    /** An answer as a browser sent it, nothing of it verified yet. */
    record Used(AuthenticationData data, byte[] challenge, byte[] credentialId) {}

    Optional<Made> made(String response) {
        return trying(() -> {
            var data = manager.parseRegistrationResponseJSON(response);
            var client = Objects.requireNonNull(data.getCollectedClientData());
            return new Made(data, client.getChallenge().getValue());
        });
    }

    Optional<Used> used(String response) {
        return trying(() -> {
            var data = manager.parseAuthenticationResponseJSON(response);
            var client = Objects.requireNonNull(data.getCollectedClientData());
            return new Used(data, client.getChallenge().getValue(), data.getCredentialId());
        });
    }

    Optional<Key> verified(Made made) {
        return trying(() -> {
            var data = manager.verify(
                    made.data(), new RegistrationParameters(server(made.challenge()), USER_VERIFIED, USER_PRESENT));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return new Key(
                    new UUID(0, 0),
                    credential.getCredentialId(),
                    converter.convert(credential),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE(),
                    authenticator.isFlagBS());
        });
    }

    /** The counter after the answer, if it holds for the key and for nobody else's. */
    Optional<Long> verified(Used used, Key key) {
        return trying(() -> {
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    USER_VERIFIED,
                    key.backupEligible(),
                    key.backedUp(),
                    key.counter(),
                    converter.convert(key.credential()),
                    null,
                    null,
                    null,
                    null);
            var data = manager.verify(
                    used.data(),
                    new AuthenticationParameters(server(used.challenge()), record, null, USER_VERIFIED, USER_PRESENT));
            var handle = data.getUserHandle();
            if (handle != null && !Arrays.equals(handle, handle(key.person()))) {
                throw new IllegalArgumentException("The key of somebody else.");
            }
            return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        });
    }

    /** How a device knows a person: by the identifier, which says nothing. */
    public static byte[] handle(UUID person) {
        return ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }

    private ServerProperty server(byte[] challenge) {
        return new ServerProperty(origin, host, new DefaultChallenge(challenge));
    }

    /**
     * Whatever is wrong with an answer, the answer to it is the same: the library says so in exceptions of several families,
     * its own, its parser's and the JDK's, and nothing but the library runs in here.
     */
    private static <T> Optional<T> trying(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException wrong) {
            return Optional.empty();
        }
    }
}
