package org.entente.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.entente.database.CannotStart;
import org.entente.database.OwnerOnly;

/**
 * The account the server runs under. PostgreSQL refuses to run as root, and rightly: started as root we give it an
 * account without any rights, and the one folder it writes.
 */
enum ServerAccount {
    /** The application's own account is good enough. */
    SAME {
        @Override
        List<String> prefix() {
            return List.of();
        }
    },

    /** We are root and the server becomes nobody. */
    NOBODY {
        @Override
        List<String> prefix() {
            return List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups", "--no-new-privs", "--");
        }
    },

    /** We are root below a folder that nobody may enter (such as /root): the server keeps our files, not our powers. */
    NAMESPACE {
        @Override
        List<String> prefix() {
            return List.of("unshare", "--user", "--");
        }
    };

    private static final int ID = 65534;

    /** The words to put before a server command. */
    abstract List<String> prefix();

    static ServerAccount forFolder(Path data) {
        if (!isRoot()) {
            return SAME;
        }
        if (works(NOBODY) && othersMayEnter(data)) {
            return NOBODY;
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        throw new CannotStart("The embedded database does not run as root: start as an ordinary user, "
                + "or install setpriv (util-linux) and use a folder that every user may enter.");
    }

    /** Hands a file or folder to the server's account and closes it to everybody else. */
    void give(Path path) throws IOException {
        OwnerOnly.permit(path, Files.isDirectory(path) ? "rwx------" : "rw-------");
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:gid", ID);
            Files.setAttribute(path, "unix:uid", ID);
        }
    }

    /** Lets the server's account pass through the folder, without listing it. */
    void letThrough(Path folder) throws IOException {
        if (this == NOBODY) {
            OwnerOnly.permit(folder, "rwx--x--x");
        }
    }

    List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(prefix());
        command.addAll(words);
        return command;
    }

    private static boolean isRoot() {
        try {
            return Path.of("/").getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException noProcessFolder) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** Checks the folders above the data folder; that one we open ourselves. */
    private static boolean othersMayEnter(Path data) {
        try {
            for (Path above = data.getParent(); above != null; above = above.getParent()) {
                if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean works(ServerAccount account) {
        try {
            return new ProcessBuilder(account.command(List.of("true")))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
