package org.entente.press.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes of States and organisations in claims: those of the parties where there is one ({@code QA}, {@code ORG-NATO}),
 * else that of the reading behind the same mark ({@code ORG-G77}).
 */
public final class PartyCodes {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}|ORG-[A-Z0-9_]{2,24}");
    /** Organisations whose codes look like those of States. */
    private static final Set<String> SHORT_ORGANISATIONS = Set.of("UN", "EU", "EP", "WB", "G7");

    private PartyCodes() {}

    static String ofReading(String code) {
        if (code.equals("AFRICAN_UNION")) {
            return "ORG-AU";
        }
        return code.length() == 2 && !SHORT_ORGANISATIONS.contains(code) || code.startsWith("ORG-")
                ? code
                : "ORG-" + code;
    }

    public static boolean isCode(String code) {
        return FORM.matcher(code).matches();
    }
}
