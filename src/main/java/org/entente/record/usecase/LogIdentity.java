package org.entente.record.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.core.BrokenInvariant;
import org.entente.database.ActorTransactions;
import org.entente.record.model.KeyKeeper;
import org.entente.record.model.LogStore;
import org.entente.record.model.SigningKey;
import org.entente.record.model.VerifierKey;
import org.entente.web.Address;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The name and the keys of the log. Both are settled at the first start and stay: the name is part of what is signed, and
 * the database remembers the public keys, so that a second node, or a lost key folder, cannot start another log under
 * the entries of this one.
 */
@Component
public class LogIdentity {

    private final List<SigningKey> keys;
    private final boolean known;

    LogIdentity(
            KeyKeeper keeper,
            LogStore store,
            ActorTransactions transactions,
            Clock clock,
            Address address,
            @Value("${entente.record.origin:}") String origin) {
        var wanted = origin.isBlank() ? address.of("/record").replaceFirst("^https?://", "") : origin;
        keys = keeper.open(wanted);
        if (!origin.isBlank() && !origin.equals(origin())) {
            throw new BrokenInvariant("record.origin-changed", Map.of("origin", origin, "signed", origin()));
        }
        known = transactions.asService(() -> {
            store.lock();
            var stored = store.keys();
            if (stored.isEmpty()) {
                store.addKeys(verifiers(), clock.instant());
            }
            return stored.isEmpty() || stored.containsAll(verifiers());
        });
    }

    /** The name of the log: the first line of every checkpoint. */
    public String origin() {
        return keys.getFirst().verifier().name();
    }

    public List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }

    /** @throws BrokenInvariant where the database belongs to other keys: this node takes acts in, but signs nothing */
    List<SigningKey> toSign() {
        if (!known) {
            throw new BrokenInvariant("record.keys-of-another-log", Map.of("origin", origin()));
        }
        return keys;
    }

    /** Whether this node holds the keys of the log it serves. */
    public boolean signs() {
        return known;
    }
}
