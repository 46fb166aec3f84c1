package org.entente.press.reading;

/** What a city names besides a place: a document, a part of the country; and whether it lies within another. */
final class PlaceSurroundings {

    private static final int NEXT = 12;
    private static final int LONGEST = 40;

    private final View view;
    private final Scan scan;

    PlaceSurroundings(View view) {
        this.view = view;
        scan = view.scan();
    }

    /** “the Stockholm Declaration”, “el Código de Conducta de Yaundé”. */
    boolean document(Mention city) {
        return before("document", city) || behind("documentbehind", city);
    }

    /** “dans le département de Mbour”. */
    boolean region(Mention city) {
        return before("regionhead", city);
    }

    private boolean before(String category, Mention city) {
        var word = city.match().word();
        return scan.matches(category, new Span(Math.max(0, word - 40), word)).stream()
                .anyMatch(match -> word - match.end() <= 1);
    }

    private boolean behind(String category, Mention city) {
        var reach = new Span(city.end(), Math.min(scan.text().length(), city.end() + 16));
        return scan.matches(category, reach).stream().anyMatch(match -> match.word() - city.end() <= 1);
    }

    /** “Rionegro, Antioquia, 6 de octubre”: the part of the country behind a city told where the event is. */
    boolean partOf(Mention place) {
        return !scan.chinese()
                && view
                        .mentions(new Span(
                                Math.max(0, place.start() - LONGEST),
                                place.match().word()))
                        .stream()
                        .filter(other ->
                                other.kind().equals("city") && !other.match().covers(place.match()))
                        .anyMatch(other -> place.match().word() - other.end() == 2
                                && scan.text().near(other.end()) == ','
                                && other.start()
                                        == scan.layout().lineOf(other.start()).start());
    }

    /** “au port de Boingoma, à Fomboni”: another place behind a comma and “in”. */
    boolean within(Mention place) {
        if (scan.text().near(place.end()) != ',') {
            return false;
        }
        return view.mentions().stream()
                .filter(other -> other.kind().equals("city"))
                .filter(other -> other.start() > place.end() && other.start() - place.end() <= NEXT)
                .anyMatch(other -> scan.has("locative", new Span(place.end(), other.start())));
    }
}
