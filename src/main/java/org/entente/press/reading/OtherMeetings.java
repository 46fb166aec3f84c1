package org.entente.press.reading;

import java.util.List;

/** Whether a city is that of another time or another meeting than the one the report is about. */
final class OtherMeetings {

    private static final int OTHER = 22;
    private static final int AROUND = 400;
    private static final int COMING = 60;

    private final View view;
    private final Scan scan;
    private final List<Span> head;
    /** A line that is no sentence stands below the title. */
    private final boolean subtitled;
    /** The report is of what is still to come. */
    private final boolean announced;

    OtherMeetings(View view, List<Span> head) {
        this.view = view;
        scan = view.scan();
        this.head = head;
        subtitled = head.size() > 2 && view.title() != null && !sentence(head.get(1));
        announced = head.stream().limit(subtitled ? 3 : 2).anyMatch(span -> scan.has("future", span));
    }

    private boolean sentence(Span line) {
        return ".。!?\"".indexOf(scan.text().at(line.end() - 1)) >= 0;
    }

    /** The sentence tells of another time or another meeting. */
    boolean of(Mention city) {
        var sentence = scan.layout().sentenceOf(city.start());
        var early = head.stream().limit(subtitled ? 3 : 2).anyMatch(span -> span.holds(city.start()));
        var before = new Span(sentence.start(), Math.max(sentence.start(), city.start()));
        return early && !announced && phrase(city, sentence)
                || !early
                        && (background(city, sentence)
                                || otherEvent(city, sentence)
                                || future(city, sentence)
                                || year(before)
                                || scan.has("absent", before));
    }

    /** “на предстоящей климатической конференции в бразильском Белене”: in one breath with the city. */
    private boolean phrase(Mention city, Span sentence) {
        var word = city.match().word();
        var near = new Span(Math.max(sentence.start(), word - AROUND), word);
        return scan.matches("event", near).stream()
                .filter(event -> word - event.end() <= OTHER)
                .anyMatch(event -> scan.matches("otherevent", near).stream()
                        .anyMatch(other -> other.end() <= event.start() && event.start() - other.end() <= OTHER));
    }

    /** A date of another year than that of publication before the city. */
    private boolean year(Span before) {
        var published = view.published();
        return published != null
                && published.date().year() > 0
                && view.dates().stream()
                        .anyMatch(mention -> before.holds(mention.start())
                                && mention.date().year() > 0
                                && mention.date().year() != published.date().year());
    }

    /** “на форум, который состоится весной в Бресте”, where the report itself is of what has been. */
    private boolean future(Mention city, Span sentence) {
        var reach = scan.chinese() ? COMING / 2 : COMING;
        var before = new Span(
                Math.max(sentence.start(), city.start() - reach), city.match().word());
        return !announced && scan.has("future", before);
    }

    /** “the previous conference”, “the next session”. */
    private boolean otherEvent(Mention city, Span sentence) {
        // A hostile text is one sentence of thousands of words.
        var near = new Span(
                Math.max(sentence.start(), city.start() - AROUND), Math.min(sentence.end(), city.end() + AROUND));
        var events = scan.matches("event", near);
        return scan.matches("otherevent", near).stream()
                .anyMatch(word -> events.stream()
                        .anyMatch(event -> Math.max(event.start() - word.end(), word.start() - event.end()) <= OTHER));
    }

    /** Words of another time beside the city, or anywhere in a sentence without a word of the event beside it. */
    private boolean background(Mention city, Span sentence) {
        var reach = scan.chinese() ? 30 : 80;
        return scan.matches("background", sentence).stream()
                .filter(word -> scan.matches("weekday", new Span(word.start(), word.end() + 1))
                        .isEmpty())
                .anyMatch(
                        word -> Math.max(word.word() - city.end(), city.match().word() - word.end()) <= reach);
    }
}
