package org.entente.parties;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** A State or an organisation, with its names in the six languages. */
public record Party(
        PartyCode code,
        Kind kind,
        @Nullable Codes codes,
        UnStatus unStatus,
        @Nullable RegionalGroup regionalGroup,
        Map<Language, NameHistory> names) {

    public enum Kind {
        STATE,
        ORGANISATION
    }

    /** The other codes of a State: ISO 3166-1 alpha-3 and the three digits of M49. */
    public record Codes(String alpha3, String m49) {}

    public Party {
        names = Collections.unmodifiableMap(new EnumMap<>(names));
        if (names.size() != Language.values().length) {
            throw new BrokenInvariant("parties.incomplete-names", Map.of("code", code.value()));
        }
    }

    public boolean isState() {
        return kind == Kind.STATE;
    }

    public Optional<RegionalGroup> ifRegionalGroup() {
        return Optional.ofNullable(regionalGroup);
    }

    /** Today's names. */
    public Names names(Language language) {
        return history(language).current();
    }

    /** The names of the day: a text of 2020 shows the name of 2020 (REF-03). */
    public Names names(Language language, LocalDate asOf) {
        return history(language).on(asOf);
    }

    public String shortName(Language language) {
        return names(language).shortName();
    }

    public String shortName(Language language, LocalDate asOf) {
        return names(language, asOf).shortName();
    }

    public String sortName(Language language) {
        return names(language).sortName();
    }

    public String formalName(Language language) {
        return names(language).formalName();
    }

    public String formalName(Language language, LocalDate asOf) {
        return names(language, asOf).formalName();
    }

    public String inRunningText(Language language) {
        return names(language).inRunningText();
    }

    public String inRunningText(Language language, LocalDate asOf) {
        return names(language, asOf).inRunningText();
    }

    public String ofForm(Language language) {
        return names(language).ofForm();
    }

    public String ofForm(Language language, LocalDate asOf) {
        return names(language, asOf).ofForm();
    }

    public String abbreviation(Language language) {
        return names(language).abbreviation();
    }

    /** One form of today's names in every language: {@code inAllLanguages(Names::ofForm)}. */
    public LocalizedText inAllLanguages(Function<Names, String> form) {
        var wordings = new EnumMap<Language, String>(Language.class);
        names.forEach((language, history) -> wordings.put(language, form.apply(history.current())));
        return new LocalizedText(wordings);
    }

    private NameHistory history(Language language) {
        var history = names.get(language);
        if (history == null) {
            throw new BrokenInvariant("parties.incomplete-names", Map.of("code", code.value()));
        }
        return history;
    }
}
