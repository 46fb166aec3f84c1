package org.entente.core;

import java.util.regex.Pattern;

/**
 * The code of a State or an organisation as an actor: the ISO 3166-1 alpha-2 code of a State ({@code QA}), or
 * {@code ORG-} and the abbreviation of an organisation ({@code ORG-NATO}).
 */
public record PartyCode(String value) implements Comparable<PartyCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}|ORG-[A-Z0-9]{2,12}");

    public PartyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a party: " + value);
        }
    }

    public boolean isOrganisation() {
        return value.startsWith("ORG-");
    }

    @Override
    public int compareTo(PartyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
