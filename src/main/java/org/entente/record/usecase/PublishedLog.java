package org.entente.record.usecase;

import java.util.List;
import java.util.Optional;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.EntryBundle;
import org.entente.record.model.LogCopy;
import org.entente.record.model.LogStore;
import org.entente.record.model.Malformed;
import org.entente.record.model.Reason;
import org.entente.record.model.SignedNote;
import org.entente.record.model.Tile;
import org.entente.record.model.VerifierKey;
import org.springframework.stereotype.Component;

/** The log as everybody may read it: never more than what the latest checkpoint signs for. */
@Component
public class PublishedLog implements LogCopy {

    private static final int HIGHEST_LEVEL = 7;

    private final LogStore store;

    public PublishedLog(LogStore store) {
        this.store = store;
    }

    public Optional<SignedNote> latest() {
        return store.latest();
    }

    /** The public keys as the lines of a key file. */
    public List<VerifierKey> keys() {
        return store.keys();
    }

    /** Whether the tile lies within what is signed. */
    public boolean has(Tile tile) {
        var size = latest().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
        return tile.level() <= HIGHEST_LEVEL && tile.first() + tile.width() <= size >> (8 * tile.level());
    }

    @Override
    public String checkpoint() {
        return latest().orElseThrow(() -> new Malformed(Reason.CHECKPOINT_MISSING))
                .toString();
    }

    @Override
    public byte[] tile(Tile tile) {
        return store.read(tile.level(), tile.first(), tile.width());
    }

    @Override
    public byte[] entries(Tile tile) {
        return EntryBundle.of(store.entries(tile.first(), tile.width()));
    }
}
