package org.entente.press.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its readers see it.
 *
 * @param heading what it is of
 * @param line the facts in one line, for lists
 * @param language of the report, for its words; null where it is none of the six
 * @param decidedBy the name of the State that decided; null before
 */
public record ClaimView(
        Claim claim,
        String heading,
        String line,
        List<Fact> facts,
        @Nullable String language,
        @Nullable String decidedBy) {

    /** @param quoted whether the value is of the report's own words */
    public record Fact(String label, String value, boolean quoted) {}

    public boolean isSum() {
        return claim.kind() == ClaimKind.AMOUNT;
    }

    public boolean isCumulative() {
        return claim.facts().of(ClaimField.CUMULATIVE).equals("yes");
    }

    /** Where the words begin, as the place in the report is called. */
    public String place() {
        return "w" + claim.passage().start();
    }

    static ClaimView of(Claim claim, @Nullable String language, FactWords words) {
        var facts = new ArrayList<Fact>();
        var values = new ArrayList<String>();
        for (var field : claim.kind().fields()) {
            if (claim.facts().has(field) && !claim.facts().of(field).equals("unknown")) {
                var value = words.value(claim, field);
                facts.add(new Fact(words.label(field), value, isQuoted(field)));
                values.add(value);
            }
        }
        var decision = claim.decision();
        return new ClaimView(
                claim,
                words.kind(claim.kind()),
                words.line(values),
                facts,
                language,
                decision == null ? null : words.party(decision.by().value()));
    }

    private static boolean isQuoted(ClaimField field) {
        return switch (field.form()) {
            case WORDS, LONG_WORDS -> field != ClaimField.GROUP;
            case NUMBER, DATE, CURRENCY, CHOICE, PARTY, PARTIES -> false;
        };
    }
}
