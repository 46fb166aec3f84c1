package org.entente.information;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The labels of the Traffic Light Protocol 2.0, the widest first. A label is written in capitals without spaces and is
 * never translated (TLP-06).
 */
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    /** As it is written: {@code TLP:AMBER+STRICT}. */
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }

    /** The last part of the class that colours it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether fewer may receive it than under the other label. */
    public boolean isStricterThan(Tlp other) {
        return compareTo(other) > 0;
    }

    /** What was typed, whatever its case and spaces; nothing where it is none of the labels in force (TLP-06). */
    public static Optional<Tlp> parse(String typed) {
        var label = normalised(typed);
        return Stream.of(values()).filter(tlp -> tlp.label().equals(label)).findFirst();
    }

    /** As {@link #parse}; what was marked under version 1 keeps its meaning: {@code TLP:WHITE} is now CLEAR. */
    public static Optional<Tlp> imported(String written) {
        return normalised(written).equals("TLP:WHITE") ? Optional.of(CLEAR) : parse(written);
    }

    /** The label of what holds these: the strictest (TLP-02); nothing for what holds nothing. */
    public static Optional<Tlp> ofContainer(Collection<Tlp> portions) {
        return portions.stream().max(Comparator.naturalOrder());
    }

    private static String normalised(String typed) {
        return COMPATIBLE.normalize(typed).replaceAll("[\\s\\p{Cf}]", "").toUpperCase(Locale.ROOT);
    }
}
