package org.entente.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** One random password per role and installation, each in a file that only the owner reads. */
public final class Passwords {

    private static final int BYTES = 24;

    private final Path folder;

    public Passwords(Path folder) {
        this.folder = folder;
    }

    /** The role's password, drawn at first use. The alphabet needs no quoting anywhere. */
    public Credentials of(String role) {
        Path file = folder.resolve(role + ".password");
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, random());
            }
            return new Credentials(role, Files.readString(file).strip());
        } catch (IOException problem) {
            throw new CannotStart("The password file " + file + " cannot be read or written.", problem);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
