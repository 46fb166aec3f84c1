package org.entente.press.reading;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words around a mention say about it: taking part, being talked about, being elsewhere. */
final class Presence {

    /** How far before a list the group is named whose members it tells. */
    private static final int FAR = 240;

    private static final int LONGEST_NAME = 120;
    private static final int AUXILIARY = 3;

    private final View view;
    private final Scan scan;
    private final Enumerations lists;
    private final Delegates delegates;
    private final Composition composition;
    private final Topics topics;
    private final Deeds deeds;
    private final Attendance attendance;

    Presence(View view) {
        this.view = view;
        scan = view.scan();
        lists = new Enumerations(view);
        delegates = new Delegates(scan, lists);
        composition = new Composition(view, lists);
        topics = new Topics(view, lists);
        deeds = new Deeds(scan, lists);
        attendance = new Attendance(view, lists, delegates);
    }

    /** In the words of a function, or right before one; of several persons at once also in a list beside it. */
    boolean bound(Mention mention, boolean venue) {
        return office(mention, venue) != null || !venue && lists.ofHolders(mention);
    }

    /** Whose function it names takes part or speaks in this sentence. */
    boolean acting(Mention mention) {
        var office = office(mention, false);
        if (office == null) {
            return lists.ofHolders(mention) && joins(scan.layout().sentenceOf(mention.start()));
        }
        var sentence = scan.layout().sentenceOf(office.start());
        var behind = new Span(office.end(), Math.min(sentence.end(), office.end() + (scan.chinese() ? 8 : 40)));
        return joins(sentence)
                || scan.has("say", behind)
                || !scan.chinese() && says(new Span(Math.max(sentence.start(), office.start() - 14), office.start()));
    }

    /** “se expresó el delegado”, “said Ambassador”: the verb before whom it tells of, no mere auxiliary. */
    private boolean says(Span before) {
        return scan.matches("say", before).stream().anyMatch(say -> scan.arabic() || say.length() > AUXILIARY);
    }

    private @Nullable Office office(Mention mention, boolean venue) {
        for (var office : view.offices()) {
            if (venue && !office.level().equals("secretary_general")) {
                continue;
            }
            var inside = office.start() <= mention.start() && mention.end() <= office.end();
            var before = mention.end() <= office.start() && office.start() - mention.end() <= (scan.chinese() ? 14 : 3);
            if ((inside || before)
                    && mention.code().equals(mention.state() ? office.state() : office.org())
                    && !former(office)) {
                return office;
            }
        }
        return null;
    }

    /** It is told among those who attended. */
    boolean attends(Mention mention) {
        return attendance.of(mention, office(mention, false) != null);
    }

    /** Its official’s name stands right behind it. */
    boolean serves(Mention mention) {
        return attendance.serves(mention) && !inside(mention);
    }

    boolean column(Mention mention) {
        return lists.column(mention);
    }

    /** “experts from A and B” in a sentence of taking part, or one that tells of the event. */
    boolean sent(Mention mention) {
        if (!delegates.of(mention) && !delegates.among(mention) || mention.org() && inside(mention)) {
            return false;
        }
        var sentence = scan.layout().sentenceOf(mention.start());
        return lists.first(mention) != lists.last(mention)
                || joins(sentence)
                || scan.has("event", sentence)
                || scan.has("eventverb", sentence)
                || mention.org() && scan.has("deed", new Span(mention.end(), sentence.end()));
    }

    /** The United Nations in the name of an agency. */
    boolean inside(Mention mention) {
        return view.mentions(new Span(mention.start() - LONGEST_NAME, mention.start() + 1)).stream()
                .anyMatch(other -> other.match().covers(mention.match()));
    }

    /** It opens the sentence, and a word of speaking follows: “Canada and Peru asked …”. */
    boolean speaks(Mention mention) {
        return lists.speaks(mention);
    }

    boolean topical(Mention mention) {
        return topics.topical(mention);
    }

    boolean toward(Mention mention) {
        return topics.toward(mention);
    }

    boolean joins(Span sentence) {
        return scan.has("join", sentence);
    }

    /** “former president”: no longer acting for anybody. */
    boolean former(PersonsRule.Cluster person) {
        return person.office != null && former(person.office);
    }

    private boolean former(Office office) {
        return scan.has("former", new Span(office.start() - 14, office.end() + 12));
    }

    /** The word of taking part stands before the list or right behind it. */
    boolean near(Mention mention, Span sentence) {
        var reach = scan.chinese() ? 30 : 110;
        return scan.matches("join", sentence).stream()
                .anyMatch(join -> join.end() <= mention.start() || join.start() - mention.end() <= reach);
    }

    /** One of those who belong to a group. */
    boolean enumerates(Mention mention) {
        return composition.names(mention);
    }

    /** Its name, and all that is listed with it. */
    Span withList(Mention mention) {
        return new Span(
                lists.first(mention).match().word(),
                Math.max(mention.end(), lists.last(mention).end()));
    }

    boolean leads(Mention mention) {
        return lists.leads(mention);
    }

    /** What it does at the event stands with it: “while Brazil promised …”. */
    boolean does(Mention mention) {
        return deeds.of(mention);
    }

    /** Its share of what is given stands behind it. */
    boolean shares(Mention mention) {
        return deeds.shares(mention);
    }

    /** A group’s speaker speaks for it: “on behalf of the Group, made up of A, B and C”, “on behalf of A and B”. */
    boolean represented(Mention mention) {
        var start = lists.first(mention).match().word();
        var from = Math.max(scan.layout().sentenceOf(mention.start()).start(), start - FAR);
        return !mention.adjective()
                && scan.matches("people", new Span(from, start)).stream()
                        .filter(word -> word.value().equals("for"))
                        .anyMatch(word -> lists.first(mention) != lists.last(mention) && delegates.of(mention)
                                || enumerates(mention) && group(word.end(), start));
    }

    /** A group is named between. */
    private boolean group(int start, int end) {
        var between = new Span(start, end);
        return scan.has("grouphead", between) || view.groups().stream().anyMatch(group -> between.holds(group.start()));
    }

    /** “Omani delegation”, “the Russian side”, also behind the last of a list or before the first. */
    boolean delegation(Mention one) {
        var mention = one.state() && lists.last(one).state() ? lists.last(one) : one;
        var first = one.state() && lists.first(one).state() ? lists.first(one) : one;
        for (var match : scan.matches("delegation")) {
            var behind = match.start() - mention.end();
            var before = first.match().word() - match.end();
            if (behind >= 0 && behind <= 3 || before >= 0 && before <= 3) {
                return true;
            }
        }
        return false;
    }

    /** A word of taking part stands close before it, or before the first of its list. */
    boolean introduced(Mention mention) {
        var start = lists.first(mention).match().word();
        return Stream.of("join", "namely")
                .flatMap(category -> scan.matches(category).stream())
                .anyMatch(join -> join.end() <= start
                        && start - join.end() <= (scan.chinese() ? 6 : mention.org() ? 34 : 24)
                        && !(enumerates(mention) && composition.tells(join))
                        && (scan.text().unbroken(join.end(), start) || heading(join.end(), start)));
    }

    /** “Signatories: A, B and C”. */
    private boolean heading(int start, int end) {
        return scan.text().folded(start, end).strip().equals(":");
    }

    /** Its name again in one breath: “the Organization of American States (OAS)”, “the Red Cross and the Red Crescent”. */
    boolean again(Mention one, Mention other) {
        return lists.together(one, other);
    }

    /** In one breath with a State. */
    boolean chained(Mention mention) {
        return view.mentions().stream()
                .anyMatch(other -> other.kind().equals("state")
                        && (lists.together(other, mention) || lists.together(mention, other))
                        && !topical(other));
    }

    /** “delegations from …”: such a word right before the first of its list. */
    boolean brought(Mention mention) {
        var start = lists.first(mention).match().word();
        return scan.matches("join").stream()
                .anyMatch(join -> join.end() <= start
                        && start - join.end() <= 5
                        && scan.text().unbroken(join.end(), start));
    }

    /** One of at least three with little between them. */
    boolean inList(Mention mention) {
        var reach = scan.chinese() ? 17 : 49;
        return view.mentions(new Span(mention.start() - reach, mention.start() + reach + 1)).stream()
                        .filter(other -> other.state() && !other.adjective())
                        .map(Mention::code)
                        .distinct()
                        .count()
                >= 3;
    }
}
