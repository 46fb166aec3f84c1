package org.entente.database;

/**
 * Where the database is and who may enter.
 *
 * @param url JDBC address without credentials
 * @param owner owns the tables and migrates; the running application never connects as this role
 * @param application owns nothing and is bound by row security
 */
public record DatabaseSettings(String url, Credentials owner, Credentials application) {

    public static final String DATABASE = "entente";
    public static final String APPLICATION_ROLE = "entente_app";
}
