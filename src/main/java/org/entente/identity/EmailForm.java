package org.entente.identity;

import java.util.Map;
import org.entente.core.Language;

/** What was typed of an invitation: the address and the language of whoever is invited. */
public record EmailForm(String email, Language language) {

    static EmailForm of(Map<String, String> sent, Language fallback) {
        return new EmailForm(
                sent.getOrDefault("email", "").strip(),
                Language.of(sent.getOrDefault("language", "")).orElse(fallback));
    }

    /** Whether it has the form of an address; whether anybody reads it shows when the invitation is accepted. */
    boolean isAddress() {
        return email.length() <= 254 && email.matches("[^\\s@<>\",;]+@[^\\s@<>\",;]+");
    }
}
