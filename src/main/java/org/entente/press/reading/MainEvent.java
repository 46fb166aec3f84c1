package org.entente.press.reading;

/** Whether a word of an event is that of the event told of: numbered, or the subject or object of a verb of holding. */
final class MainEvent {

    private static final int NUMBERED = 24;
    private static final int BEHIND = 60;
    private static final int BEFORE = 30;

    private final Scan scan;

    MainEvent(Scan scan) {
        this.scan = scan;
    }

    boolean of(Match noun) {
        return !noun.value().equals("visit") && !noun.value().equals("signing") && (numbered(noun) || held(noun));
    }

    /** “the ninth meeting”, “الاجتماع التاسع”. */
    private boolean numbered(Match noun) {
        var reach = scan.chinese() ? 4 : NUMBERED;
        var before = new Span(Math.max(0, noun.word() - reach), noun.word());
        var behind = new Span(noun.end(), Math.min(scan.text().length(), noun.end() + NUMBERED / 2));
        return scan.has("ordinal", before) || scan.arabic() && scan.has("ordinal", behind);
    }

    /** “The seminar … was held”, “hosted the seminar”. */
    private boolean held(Match noun) {
        var sentence = scan.layout().sentenceOf(noun.start());
        var part = scan.chinese() ? 3 : 1;
        var before = new Span(Math.max(sentence.start(), noun.word() - BEFORE / part), noun.word());
        var behind = new Span(noun.end(), Math.min(sentence.end(), noun.end() + BEHIND / part));
        return held(before) || held(behind);
    }

    private boolean held(Span span) {
        return scan.matches("held", span).stream()
                .anyMatch(word -> scan.at("event", word.start()).isEmpty());
    }
}
