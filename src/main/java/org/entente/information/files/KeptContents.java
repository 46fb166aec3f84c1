package org.entente.information.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.entente.core.BrokenInvariant;
import org.entente.database.Database;
import org.entente.database.OwnerOnly;
import org.springframework.stereotype.Component;

/**
 * What files hold, in the data folder under the hash of it, so that the same content is kept once. It gets there whole
 * or not at all, and is checked against its hash each time before it is handed out.
 */
@Component
class KeptContents {

    private final Path folder;

    KeptContents(Database database, Clock clock) throws IOException {
        folder = database.folder().folder("files");
        clear(OwnerOnly.directory(folder.resolve("receiving")), clock.instant().minus(Duration.ofHours(1)));
    }

    /** What was being received when the process was stopped was never looked through, and does not stay. */
    private static void clear(Path receiving, Instant before) throws IOException {
        try (var left = Files.list(receiving)) {
            for (var file : left.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Content that was received and not yet kept. */
    record Draft(Path file, String sha256, long size) {}

    /** Writes what comes to the disk, for looking through; never more than the most. */
    Draft receive(InputStream content, long most) throws IOException, NotReadable {
        var file = Files.createTempFile(OwnerOnly.directory(folder.resolve("receiving")), "file", null);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var in = new DigestInputStream(content, digest())) {
            var size = copy(in, Channels.newOutputStream(channel), most);
            channel.force(true);
            return new Draft(
                    file, HexFormat.of().formatHex(in.getMessageDigest().digest()), size);
        } catch (IOException | NotReadable failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException, NotReadable {
        var piece = new byte[64 * 1024];
        var size = 0L;
        for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
            size += read;
            if (size > most) {
                throw new NotReadable(FileRefusal.TOO_LARGE);
            }
            out.write(piece, 0, read);
        }
        if (size == 0) {
            throw new NotReadable(FileRefusal.MISSING);
        }
        return size;
    }

    /** From here on it is kept; where the same content is kept already, that stays. */
    void keep(Draft draft) throws IOException {
        var place = place(draft.sha256());
        var beside = OwnerOnly.directory(folder.resolve(draft.sha256().substring(0, 2)));
        if (!Files.exists(place) || !hash(place).equals(draft.sha256())) {
            Files.move(draft.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var names = FileChannel.open(beside, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    /** Leaves nothing of what was received and not kept. */
    void drop(Draft draft) throws IOException {
        Files.deleteIfExists(draft.file());
    }

    /** @throws BrokenInvariant if it is not there, or not what it was */
    Path checked(String sha256) {
        var place = place(sha256);
        try {
            if (Files.exists(place) && hash(place).equals(sha256)) {
                return place;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new BrokenInvariant("information.content-damaged", Map.of("sha256", sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
