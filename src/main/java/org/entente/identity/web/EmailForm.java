package org.entente.identity.web;

import java.util.Map;
import org.entente.core.Language;

/**
 * What was typed of an invitation: the address and the language of whoever is invited.
 *
 * @param ministry the number of the ministry through which the person is to sign in; empty where through none
 */
public record EmailForm(String email, Language language, String ministry) {

    static EmailForm of(Map<String, String> sent, Language fallback) {
        return new EmailForm(
                sent.getOrDefault("email", "").strip(),
                Language.of(sent.getOrDefault("language", "")).orElse(fallback),
                sent.getOrDefault("ministry", ""));
    }

    /** Whether it has the form of an address; whether anybody reads it shows when the invitation is accepted. */
    boolean isAddress() {
        return email.length() <= 254 && email.matches("[^\\s@<>\",;]+@[^\\s@<>\",;]+");
    }
}
