package org.entente.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.entente.database.CannotStart;
import org.entente.database.OwnerOnly;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The server programs of this platform, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The folder that holds {@code bin}, {@code lib} and {@code share}. Unpacking goes to a draft folder that is renamed
     * when complete, so an interrupted one is never taken for the real thing.
     */
    static Path unpack(Path parent) {
        try {
            Resource archive = archive();
            Path home = parent.resolve("programs-" + archive.contentLength());
            if (!Files.isDirectory(home)) {
                Path draft = parent.resolve("programs.new");
                delete(draft);
                extract(archive, draft);
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        } catch (IOException problem) {
            throw new CannotStart("The PostgreSQL programs cannot be unpacked into " + parent + ".", problem);
        }
    }

    private static Resource archive() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:/postgres-*.txz");
        if (found.length != 1) {
            throw new CannotStart("This build holds " + found.length
                    + " sets of PostgreSQL programs instead of one: name a database with --database-url.");
        }
        return found[0];
    }

    private static void extract(Resource archive, Path target) throws IOException {
        try (InputStream stream = new BufferedInputStream(archive.getInputStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("An entry points outside: " + entry.getName());
                }
                write(entry, tar, path);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            OwnerOnly.permit(path, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
