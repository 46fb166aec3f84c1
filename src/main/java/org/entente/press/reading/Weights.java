package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * How much signs speak for something, or against it: tables whose weights are fitted to reports annotated by hand. What
 * weighs more than nothing holds.
 */
final class Weights {

    /** The sign that is always there. */
    static final String ALWAYS = "always";

    /** That a party took part in the event. */
    static final Weights PARTICIPANTS = new Weights("participants.txt");
    /** That a city is the place of the event. */
    static final Weights PLACES = new Weights("places.txt");

    /** @param signs what must be shown together */
    record Weight(List<String> signs, double value) {}

    private final List<Weight> all;

    private Weights(String table) {
        all = read(table);
    }

    List<Weight> all() {
        return all;
    }

    /** What the signs weigh together. */
    double of(Standing standing) {
        var sum = 0.0;
        for (var weight : all) {
            if (standing.shows(weight.signs())) {
                sum += weight.value();
            }
        }
        return sum;
    }

    private static List<Weight> read(String table) {
        var weights = new ArrayList<Weight>();
        new LexiconFile(
                        new HashMap<>(),
                        (section, value, forms) -> forms.stream()
                                .map(form -> new Weight(List.of(form.split(" ")), Double.parseDouble(value)))
                                .forEach(weights::add))
                .read(table);
        return List.copyOf(weights);
    }
}
