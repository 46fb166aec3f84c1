package org.entente.press.reading;

/** Whether a city is told to be the host: “Aktau will host”, “احتضنته مدينة ليماسول”. */
final class Hosting {

    private final Scan scan;
    private final PlaceHeads heads;

    Hosting(Scan scan, PlaceHeads heads) {
        this.scan = scan;
        this.heads = heads;
    }

    boolean by(Mention city) {
        return scan.matches("hosts").stream()
                .anyMatch(verb -> verb.word() >= city.end() && verb.word() - city.end() <= 3
                        || verb.word() >= city.end() && adverbs(city.end(), verb.word())
                        || verb.end() <= city.match().word() && city.match().word() - verb.end() <= 3
                        || introduced(city, verb));
    }

    /** “Актау впервые примет”: a small word or two between the city and its verb. */
    private boolean adverbs(int from, int to) {
        var between = scan.text().folded(from, to);
        return to - from <= 18
                && !scan.chinese()
                && between.indexOf(',') < 0
                && between.indexOf('.') < 0
                && between.strip().split(" ").length <= 2
                && between.chars().noneMatch(Character::isDigit);
    }

    /** “احتضنته مدينة ليماسول”. */
    private boolean introduced(Mention city, Match verb) {
        var noun = heads.before(city.start());
        return noun != null && noun.word() >= verb.end() && noun.word() - verb.end() <= 3;
    }
}
