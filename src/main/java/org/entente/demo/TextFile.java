package org.entente.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.TextKind;
import org.jspecify.annotations.Nullable;

/**
 * A text as its file holds it.
 *
 * @param group the short address of the group
 * @param chapter the duty station where it is negotiated
 * @param reaches how far it has come when the first reader arrives
 * @param drafter the party whose drafter holds the pen; nobody named means the chair
 * @param objector the party whose head of mission breaks silence on it
 */
record TextFile(
        String group,
        String chapter,
        TextKind kind,
        Language original,
        Reach reaches,
        @Nullable String drafter,
        @Nullable String objector,
        List<Line> paragraphs) {

    enum Reach {
        DRAFT,
        NEGOTIATION,
        ISSUED,
        UNDER_SILENCE,
        BROKEN,
        PUBLIC;

        boolean isAtLeast(Reach other) {
            return compareTo(other) >= 0;
        }
    }

    record Line(
            ParagraphKind kind,
            @JsonProperty("ar") String arabic,
            @JsonProperty("en") String english,
            @JsonProperty("fr") String french) {

        Map<Language, String> wordings() {
            var wordings = new EnumMap<Language, String>(Language.class);
            wordings.put(Language.AR, arabic);
            wordings.put(Language.EN, english);
            wordings.put(Language.FR, french);
            return wordings;
        }
    }

    Line title() {
        return paragraphs.getFirst();
    }

    List<Line> body() {
        return paragraphs.subList(1, paragraphs.size());
    }

    Optional<PartyCode> ifDrafter() {
        return Optional.ofNullable(drafter).map(PartyCode::new);
    }

    PartyCode objectorCode() {
        return Optional.ofNullable(objector).map(PartyCode::new).orElseThrow();
    }
}
