package org.entente.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form may send its reader back to: a path of this server, never another address. */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/|/[A-Za-z0-9][A-Za-z0-9/._~?=&%+-]*");

    private LocalPath() {}

    /** The path asked for where it is one of this server, else the first page. */
    public static String orHome(@Nullable String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : "/";
    }
}
