package org.entente.record.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.record.model.LogCopy;
import org.entente.record.model.Malformed;
import org.entente.record.model.Reason;
import org.entente.record.model.Tile;

/** A copy of the public log in a folder, each file under the path that follows {@code /record/} on the server. */
final class FolderCopy implements LogCopy {

    private final Path folder;

    FolderCopy(Path folder) {
        this.folder = folder;
    }

    @Override
    public String checkpoint() {
        return new String(read("checkpoint", Reason.CHECKPOINT_MISSING), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] tile(Tile tile) {
        return read("tile/" + tile.level() + "/" + tile.path(), Reason.TILE_MISSING);
    }

    @Override
    public byte[] entries(Tile tile) {
        return read("tile/entries/" + tile.path(), Reason.ENTRY_MISSING);
    }

    private byte[] read(String path, Reason otherwise) {
        var file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new Malformed(otherwise);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
