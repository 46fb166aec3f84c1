package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * How much signs speak for a party’s having taken part, or against it: the table {@code press/participants.txt}, whose
 * weights are fitted to reports annotated by hand. A party whose signs together weigh more than nothing took part.
 */
final class Weights {

    static final String TABLE = "participants.txt";
    /** The sign that every party has. */
    static final String ALWAYS = "always";

    /** @param signs what must be shown together */
    record Weight(List<String> signs, double value) {}

    private static final List<Weight> WEIGHTS = read();

    private Weights() {}

    static List<Weight> all() {
        return WEIGHTS;
    }

    static boolean speakFor(Standing standing) {
        var sum = 0.0;
        for (var weight : WEIGHTS) {
            if (standing.shows(weight.signs())) {
                sum += weight.value();
            }
        }
        return sum > 0;
    }

    private static List<Weight> read() {
        var weights = new ArrayList<Weight>();
        new LexiconFile(
                        new HashMap<>(),
                        (section, value, forms) -> forms.stream()
                                .map(form -> new Weight(List.of(form.split(" ")), Double.parseDouble(value)))
                                .forEach(weights::add))
                .read(TABLE);
        return List.copyOf(weights);
    }
}
