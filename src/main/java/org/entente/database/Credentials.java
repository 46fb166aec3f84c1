package org.entente.database;

/** A database role and its password; prints without the password. */
public record Credentials(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
