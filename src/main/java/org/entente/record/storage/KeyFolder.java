package org.entente.record.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.database.Database;
import org.entente.database.OwnerOnly;
import org.entente.record.model.KeyKeeper;
import org.entente.record.model.KeyKind;
import org.entente.record.model.SignedNote;
import org.entente.record.model.SigningKey;
import org.entente.record.model.VerifierKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of the log and what this node last signed with them, in files that only the account of the server reads:
 * {@code record.key} (private), {@code record.pub} (public, to hand out) and {@code record.checkpoint}.
 */
@Component
class KeyFolder implements KeyKeeper {

    private static final String HEADER = "entente.record-key/v1";

    private final Path folder;

    KeyFolder(@Value("${entente.record.keys:}") String folder, ObjectProvider<Database> database) {
        this.folder = folder.isBlank() ? database.getObject().folder().folder("keys") : Path.of(folder);
    }

    @Override
    public List<SigningKey> open(String origin) {
        try {
            OwnerOnly.directory(folder);
            return Files.exists(privateFile()) ? read() : create(origin);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of the record cannot be read or written in " + folder, e);
        }
    }

    private List<SigningKey> create(String origin) throws IOException {
        var keys =
                List.of(SigningKey.generate(origin, KeyKind.ED25519), SigningKey.generate(origin, KeyKind.ML_DSA_44));
        var secrets = keys.stream()
                .map(key -> key.verifier() + " " + key.secret() + "\n")
                .collect(Collectors.joining("", HEADER + "\n", ""));
        // The private file last: while it is missing nothing has been signed, and the next start makes other keys.
        OwnerOnly.write(
                publicFile(),
                VerifierKey.lines(keys.stream().map(SigningKey::verifier).toList()));
        OwnerOnly.write(privateFile(), secrets);
        return keys;
    }

    private List<SigningKey> read() throws IOException {
        var lines = Files.readAllLines(privateFile());
        if (lines.size() < 2 || !lines.getFirst().equals(HEADER)) {
            throw new IOException("Not a key file of the record: " + privateFile());
        }
        var keys = new ArrayList<SigningKey>();
        for (var line : lines.subList(1, lines.size())) {
            var space = line.indexOf(' ');
            keys.add(SigningKey.restore(VerifierKey.parse(line.substring(0, space)), line.substring(space + 1)));
        }
        return keys;
    }

    @Override
    public Optional<SignedNote> lastSigned() {
        try {
            var file = folder.resolve("record.checkpoint");
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The last checkpoint signed here cannot be read.", e);
        }
    }

    @Override
    public void remember(SignedNote checkpoint) {
        try {
            OwnerOnly.write(folder.resolve("record.checkpoint"), checkpoint.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint cannot be remembered, so it is not published.", e);
        }
    }

    private Path privateFile() {
        return folder.resolve("record.key");
    }

    private Path publicFile() {
        return folder.resolve("record.pub");
    }
}
