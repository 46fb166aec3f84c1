package org.entente.press.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much one place that names a State or organisation speaks for its having taken part, by the rules. */
final class Naming {

    /** They meet, their members take part; only their own officials make them participants. */
    static final Set<String> VENUES =
            Set.of(("G7 G20 G77 NAM BRICS SCO GOF GCD BRI ICI CIS CSTO EAEU UNGA ASEAN CELAC ALBA MERCOSUR UNASUR OPEC "
                            + "WTO ISIS")
                    .split(" "));

    /** Only those of whom the first sentences tell took part. */
    static final Set<String> CLOSED = Set.of("call", "statement");

    /** Kinds of event beside which other meetings are held. */
    private static final Set<String> WITH_OTHERS =
            Set.of("meeting", "conference", "ceremony", "launch", "signing", "statement");

    private final View view;
    private final Scan scan;
    private final Presence presence;
    private final OtherTimes times;
    private final Quotes quotes;
    private final String kind;
    private final @Nullable String country;
    private final List<Span> opening;
    private final List<Span> head;

    Naming(View view, Presence presence, OtherTimes times, Quotes quotes, String kind, @Nullable String country) {
        this.view = view;
        scan = view.scan();
        this.presence = presence;
        this.times = times;
        this.quotes = quotes;
        this.kind = kind;
        this.country = country;
        opening = view.head(1);
        head = view.head(2);
    }

    double score(Mention mention) {
        var sentence = scan.layout().sentenceOf(mention.start());
        var early = early(mention.start());
        var place = presence.withList(mention);
        if (times.absent(place) || partOfName(mention) || aside(mention, sentence)) {
            return 0;
        }
        if (presence.column(mention)) {
            return 3;
        }
        if (opening.stream().noneMatch(span -> span.holds(mention.start()))
                && (times.background(place) || quotes.hold(mention.start()))) {
            return 0;
        }
        if (presence.bound(mention, VENUES.contains(mention.code()))) {
            var acts = !kind.equals("call") && presence.acting(mention);
            return early || presence.introduced(mention) ? 3 : acts ? 2 : 0;
        }
        if (lists(mention)) {
            return 2;
        }
        var closed = !early && CLOSED.contains(kind) && !signs(mention) && !backs(mention, sentence);
        return closed
                        || presence.topical(mention)
                        || presence.enumerates(mention) && !presence.sent(mention) && !presence.leads(mention)
                ? 0
                : named(mention, sentence, early);
    }

    /** Not in the name of a group or of another organisation, nor absent, of another time, quoted or talked about. */
    boolean free(Mention mention) {
        var place = presence.withList(mention);
        return !presence.topical(mention)
                && !partOfName(mention)
                && !times.absent(place)
                && !times.background(place)
                && !quotes.hold(mention.start())
                && !aside(mention, scan.layout().sentenceOf(mention.start()));
    }

    /** Told among those who attended, and not away. */
    boolean attends(Mention mention) {
        return !kind.equals("call")
                && !VENUES.contains(mention.code())
                && presence.attends(mention)
                && !(presence.topical(mention) && presence.toward(mention))
                && !(mention.org() && presence.inside(mention))
                && !times.absent(presence.withList(mention));
    }

    /** “After the meeting he held bilateral talks with A”: another meeting, unless who was there is told to attend. */
    private boolean aside(Mention mention, Span sentence) {
        return WITH_OTHERS.contains(kind)
                && !early(mention.start())
                && scan.has("aside", sentence)
                && !scan.has("attend", new Span(mention.end(), sentence.end()));
    }

    /** In the name of a group or of another organisation. */
    private boolean partOfName(Mention mention) {
        return view.groups().stream().anyMatch(group -> group.holds(mention))
                || mention.org() && presence.inside(mention);
    }

    /** One of a list of those who make a statement. */
    private boolean signs(Mention mention) {
        return kind.equals("statement") && presence.inList(mention) && presence.introduced(mention);
    }

    /** “the delegations of A and B spoke in support”. */
    private boolean backs(Mention mention, Span sentence) {
        return kind.equals("statement")
                && presence.sent(mention)
                && presence.delegation(mention)
                && presence.joins(sentence);
    }

    private double named(Mention mention, Span sentence, boolean early) {
        if (!VENUES.contains(mention.code()) && (presence.sent(mention) || !early && presence.speaks(mention))) {
            return early ? 3 : 2;
        }
        if (mention.org()) {
            return organisation(mention, sentence, early);
        }
        if (presence.toward(mention) && !presence.brought(mention)) {
            return early && kind.equals("visit") && mention.code().equals(country) ? 3 : 0;
        }
        if (mention.adjective()) {
            return presence.delegation(mention) && (early || presence.joins(sentence) || scan.has("say", sentence))
                    ? 2
                    : 0;
        }
        return early ? 3 : listed(mention, sentence) ? 2 : 0;
    }

    /** Members of a group that is launched or speaks, or a list behind words of taking part. */
    private boolean lists(Mention mention) {
        if (!presence.enumerates(mention) || !mention.state() || mention.adjective() || !presence.inList(mention)) {
            return false;
        }
        return Set.of("launch", "statement").contains(kind) || presence.introduced(mention);
    }

    private double organisation(Mention mention, Span sentence, boolean early) {
        if (VENUES.contains(mention.code()) || presence.toward(mention) && !presence.brought(mention)) {
            return 0;
        }
        var present = presence.introduced(mention)
                || presence.delegation(mention)
                || presence.chained(mention)
                || presence.leads(mention);
        return present && (early || presence.joins(sentence)) ? 2 : early ? 1.5 : 0;
    }

    private boolean listed(Mention mention, Span sentence) {
        return presence.joins(sentence)
                && presence.near(mention, sentence)
                && (presence.inList(mention)
                        || presence.introduced(mention)
                        || presence.leads(mention)
                        || presence.delegation(mention));
    }

    /** In the title or the first sentences. */
    boolean early(int place) {
        return head.stream().anyMatch(span -> span.holds(place));
    }
}
