package org.entente.press.reading;

import java.util.Set;

/** Runs of capitals that a kind of place heads or ends, or that stand behind “in”: Mount Elgon, Sushma Swaraj Bhawan. */
final class PlaceRuns {

    /** Before the name of a place. */
    private static final Set<String> HEADS = Set.of(
            "mount", "mt", "lake", "cape", "fort", "camp", "mont", "lac", "cap", "monte", "lago", "cabo", "cerro",
            "rio", "isla", "ile", "fuerte", "puerto", "villa", "ville", "villas", "addis", "ulan", "ulaan", "гора",
            "озеро");

    /** Behind the name of a place, or of what bears a name, in English. */
    private static final Set<String> TAILS = Set.of(
            "bridge",
            "falls",
            "hall",
            "house",
            "hotel",
            "bhawan",
            "bhavan",
            "tower",
            "towers",
            "park",
            "palace",
            "square",
            "street",
            "road",
            "avenue",
            "airport",
            "stadium",
            "island",
            "islands",
            "river",
            "lake",
            "valley",
            "hills",
            "harbour",
            "harbor",
            "bay",
            "beach",
            "dam",
            "gate",
            "gardens",
            "centre",
            "center",
            "school",
            "college",
            "hospital",
            "prize",
            "award",
            "foundation",
            "church",
            "cathedral",
            "mosque",
            "peninsula",
            "mountains",
            "plateau",
            "strait",
            "canal",
            "port",
            "reserve",
            "sanctuary",
            "heights",
            "complex",
            "plaza");

    private final Scan scan;
    private final Words words;

    PlaceRuns(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    boolean hold(int first, int last) {
        return !words.is(first, Words.Mark.GIVEN)
                && !words.is(last + 1, Words.Mark.SAY)
                && (HEADS.contains(words.folded(first)) || TAILS.contains(words.folded(last)) || within(first, last));
    }

    /** “at Sushma Swaraj Bhawan, New Delhi”: behind “in” or “at”. */
    private boolean within(int first, int last) {
        if (first == 0 || !words.gap(first - 1).equals(" ") || words.capital(first - 1)) {
            return false;
        }
        return switch (scan.language()) {
            case "en" -> Set.of("in", "at").contains(words.folded(first - 1));
            case "es" -> words.folded(first - 1).equals("en");
            default -> false;
        };
    }
}
