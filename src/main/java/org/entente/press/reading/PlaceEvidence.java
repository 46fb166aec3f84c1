package org.entente.press.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words around a city say for its being the place of the event. */
final class PlaceEvidence {

    private static final int BODY = 1800;
    /** The longest head of a letter above the headline. */
    private static final int LETTERHEAD = 160;
    /** Beside a word of the event, by sentence. */
    private static final double[] NEAR = {10, 9, 8, 6, 5.4};
    /** What a capital letter behind “in” alone says less than a table or a noun of place. */
    private static final double BARE = 2;

    private final View view;
    private final Scan scan;
    private final List<Span> head;
    private final Datelines datelines;
    private final OtherMeetings other;
    private final PlaceHeads heads;
    private final PlaceCues cues;
    private final PlaceSurroundings surroundings;
    private final boolean visit;
    /** “in this city”: the event is where the report was written. */
    private final boolean here;
    /** A statement made before a council or an assembly, which has a place. */
    private final boolean delivered;
    /** States that a visit is said to lead to. */
    private final Set<String> visited;

    PlaceEvidence(View view, String kind) {
        this.view = view;
        scan = view.scan();
        head = view.head(4);
        datelines = new Datelines(view);
        heads = new PlaceHeads(scan, view.words());
        cues = new PlaceCues(view, heads);
        other = new OtherMeetings(view, head);
        surroundings = new PlaceSurroundings(view);
        here = head.stream().anyMatch(span -> scan.has("here", span));
        visit = kind.equals("visit");
        delivered = kind.equals("statement") && head.stream().limit(3).anyMatch(span -> scan.has("delivered", span));
        visited = visit ? goals() : Set.of();
    }

    /** The States and cities behind “to”, “в”, “à” in the title and the first sentences. */
    private Set<String> goals() {
        return view.mentions().stream()
                .filter(mention -> mention.state() && !mention.adjective())
                .filter(mention -> head.stream().anyMatch(span -> span.holds(mention.start())))
                .filter(mention -> cues.near("destination", mention, 24) || cues.near("toward", mention, 4))
                .map(Mention::code)
                .collect(Collectors.toSet());
    }

    /** What a city must have: a statement is nowhere unless it is delivered before a body. */
    double least(String kind) {
        return kind.equals("statement") && !delivered ? 7 : 0;
    }

    /** The sentence tells of another time or another meeting. */
    boolean elsewhere(Mention city) {
        return other.of(city);
    }

    /** A dateline before the first sentences end, or among them. */
    boolean opening(Mention city) {
        return city.start() < head.getLast().end() && datelines.dateline(city);
    }

    PlaceCues cues() {
        return cues;
    }

    double score(Mention city) {
        if (city.start() > BODY
                && head.stream().noneMatch(span -> span.holds(city.start()))
                && !datelines.signed(city)) {
            return 0;
        }
        if (cues.near("origin", city, 26) || other.of(city) || scan.text().near(city.start() - 1) == '《') {
            return 0;
        }
        if (surroundings.document(city) || surroundings.partOf(city)) {
            return 0;
        }
        if (delivered && letterhead(city)) {
            return 7;
        }
        if (delivered && accredited(city) && head.stream().limit(3).anyMatch(span -> span.holds(city.start()))) {
            return 7;
        }
        if (accredited(city) || surroundings.region(city) || city.code().equals("-") && surroundings.within(city)) {
            return 2;
        }
        var told = told(city);
        var doubt = doubt(city);
        var score = told > 0 ? Math.max(0.5, told - doubt) : 0;
        return score > 0 && !city.code().equals("-") && visited.contains(city.code()) ? score + 4 : score;
    }

    /** What the capital letter of a name told by no table and no noun of place takes away, most in a headline. */
    private double doubt(Mention city) {
        if (city.match().entry().capitals() != Entry.Capitals.INITIAL
                || !city.code().equals("-")) {
            return 0;
        }
        var event = cues.near("event", city, 26) || cues.near("held", city, 26);
        return head.getFirst().holds(city.start()) ? (event ? BARE : 3 * BARE) : event ? 0 : BARE;
    }

    /** Above the headline, where a mission has its seat: its statements are delivered there. */
    private boolean letterhead(Mention city) {
        var title = view.title();
        return title != null
                && city.end() <= title.start()
                && title.start() - city.end() <= LETTERHEAD
                && scan.has("mission", new Span(Math.max(0, city.start() - LETTERHEAD), title.start()));
    }

    /** “ambassador in Tegucigalpa”. */
    private boolean accredited(Mention city) {
        var word = city.match().word();
        return view.offices().stream()
                .anyMatch(office -> office.level().equals("ambassador")
                        && (office.end() <= word && word - office.end() <= (scan.chinese() ? 1 : 5)
                                || office.start() < word && city.end() <= office.end()));
    }

    private double told(Mention city) {
        if (state(city) && !datelines.dateline(city)) {
            return cues.located(city) ? 2 : 0;
        }
        for (var i = 0; i < head.size(); i++) {
            if (head.get(i).holds(city.start())) {
                return inHead(city, i);
            }
        }
        if (datelines.signed(city)) {
            return 4;
        }
        if (visit && destination(city)) {
            return 6;
        }
        var told = cues.located(city)
                && (cues.near("event", city, 40) || cues.near("held", city, 40) || cues.near("join", city, 24));
        return datelines.dateline(city) ? here ? 9 : 5 : told ? 3.5 : 0;
    }

    /** Singapore, Kuwait: the State has the name of its city. */
    private boolean state(Mention city) {
        return view.mentions().stream()
                .anyMatch(mention -> mention.state()
                        && mention.start() == city.start()
                        && mention.end() == city.end()
                        && mention.code().equals(city.code()));
    }

    private double inHead(Mention city, int sentence) {
        var introduced = heads.before(city.start()) != null ? 1.5 : 0;
        if (cues.located(city)) {
            var event = cues.around("event", city) || cues.around("eventverb", city) || cues.around("held", city);
            var near = event || sentence == 0;
            var score = near ? NEAR[sentence] : sentence == 1 ? 5.3 : 4.5 - sentence * 0.3;
            score = !visit && destination(city) ? Math.max(score, 6.2) : score;
            return (held(city) ? score + 3 : score) + introduced;
        }
        if (destination(city)) {
            return visit ? 9 - sentence : bound(city) ? 9.2 - sentence : 6.2;
        }
        if (cues.near("topic", city, 3)) {
            return 0;
        }
        if (sentence <= 1 && introduced > 0) {
            return 5.8;
        }
        if (new Hosting(scan, heads).by(city)) {
            return 9.6 - 0.8 * sentence;
        }
        if (cues.near("event", city, 14) && !parted(city)) {
            return 6;
        }
        if (datelines.dateline(city)) {
            return here ? 9.5 : 5.5;
        }
        return sentence == 0 ? 3 : 0;
    }

    /** “在阿克套举行”: the verb right behind. */
    private boolean held(Mention city) {
        return scan.chinese() && scan.matches("held").stream().anyMatch(verb -> verb.start() == city.end());
    }

    /** “arrived with his delegation in Cairo”: behind a verb of arriving, or behind “to” in a sentence with one. */
    private boolean destination(Mention city) {
        var sentence = scan.layout().sentenceOf(city.start());
        return cues.near("destination", city, 16)
                || cues.near("toward", city, 1)
                        && scan.matches("eventverb", sentence).stream()
                                .anyMatch(verb -> verb.value().equals("visit") && verb.end() < city.start());
    }

    /** “will travel to Malabo to take part in the meeting”. */
    private boolean bound(Mention city) {
        var end = scan.layout().sentenceOf(city.start()).end();
        return scan.has("join", new Span(city.end(), Math.min(end, city.end() + (scan.chinese() ? 12 : 60))));
    }

    /** A comma between a word of the event and the city: “the session, which Pretoria will host”. */
    private boolean parted(Mention city) {
        var word = city.match().word();
        return scan.text().folded(Math.max(0, word - 8), word).indexOf(',') >= 0;
    }
}
