package org.entente.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything an installation keeps. One process at a time: the lock dies with the process. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Creates the folder where it is missing and locks it, or says in one line why it cannot. */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.directory(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("entente.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("The data folder " + path
                        + " is in use by another process: stop that one, or choose another folder with --data.");
            }
            return new DataFolder(path, channel);
        } catch (IOException problem) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be written ("
                            + problem.getClass().getSimpleName()
                            + "): make it writable, or choose another folder with --data.",
                    problem);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException alreadyOursInThisProcess) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    /** A folder inside, readable by the owner alone. */
    public Path folder(String name) {
        try {
            return OwnerOnly.directory(path.resolve(name));
        } catch (IOException problem) {
            throw new CannotStart("The folder " + path.resolve(name) + " cannot be written.", problem);
        }
    }

    /** Free for the next process at once; the folder itself stays. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
