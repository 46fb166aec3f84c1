package org.entente.press.reading;

import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;

/**
 * Places in Arabic that no table holds: in datelines (“سبليت - ”), and behind “in” before an adjective of a State that
 * carries the article while the word itself does not (“بسواكوبموند الناميبية”): only a name does without it.
 */
final class ArabicPlaces {

    private static final int OPENING = 900;
    private static final int PARAGRAPH = 70;
    /** They are the first of two words. */
    private static final Set<String> FIRST = Set.of(
            "سيدي", "دير", "تل", "عين", "بني", "بير", "راس", "وادي", "بيت", "كفر", "حاسي", "سان", "سانت", "سانتا",
            "بورت", "نيو", "لوس", "لاس", "ام", "ابو", "مرسي", "خان", "باب", "جبل", "شرم", "برج", "قصر", "ذي", "بوينت",
            "كيب", "بورتو", "بويرتو", "ريو", "كوالا", "اديس", "دار", "خور", "حفر", "جزيره", "كورنيش", "سوق", "دنفر",
            "فورت", "نوفي", "بانيا", "فيلا", "كوتا", "نوسا", "لابوان", "سيم", "لوانغ", "هو", "دا", "تشيانغ");

    private static final Set<String> SECOND = Set.of("الجديده", "القديمه", "الكبري", "الصغري", "الكبير", "سيتي");

    private final Scan scan;
    private final Words words;
    private final PlaceNames names;

    ArabicPlaces(Scan scan, Words words, PlaceNames names) {
        this.scan = scan;
        this.words = words;
        this.names = names;
    }

    void into(List<Mention> found, List<Mention> known) {
        for (var mention : known) {
            if (mention.adjective() && mention.start() > mention.match().word()) {
                described(words.index(mention.match().word()) - 1, mention, found, known);
            }
        }
        scan.matches("hosts").forEach(verb -> hosting(verb, found, known));
        var opening = scan.layout().bodyLines().stream()
                .filter(line -> line.start() < OPENING && line.length() > PARAGRAPH)
                .toList();
        for (var line : opening) {
            dated(line, found, known);
        }
    }

    /** The last word of a name that begins here. */
    int last(int first) {
        var two = first + 1 < words.size()
                && words.gap(first).equals(" ")
                && (FIRST.contains(bare(first)) && names.candidate(first + 1)
                        || SECOND.contains(words.folded(first + 1)));
        return two ? first + 1 : first;
    }

    private String bare(int word) {
        var folded = words.folded(word);
        return folded.startsWith("ب") && FIRST.contains(folded.substring(1)) ? folded.substring(1) : folded;
    }

    private void described(int word, Mention adjective, List<Mention> found, List<Mention> known) {
        if (word < 1 || !words.gap(word).equals(" ") || !feminine(adjective) || !names.candidate(word)) {
            return;
        }
        var start = words.start(word);
        var attached = scan.text().at(start) == 'ب';
        var name = words.folded(word);
        var before = words.folded(word - 1);
        if (name.startsWith("ال") || name.length() < 4 || name.endsWith("ه") && !attached && !before.equals("في")) {
            return;
        }
        if (before.equals("في") || before.equals("الي") || attached && name.length() > 4) {
            var from = attached && !before.equals("في") && !before.equals("الي") ? start + 1 : start;
            add(from, words.end(word), adjective.code(), found, known);
        }
    }

    /** “العلمين الجديدة تستضيف”: one or two words at the beginning of the sentence. */
    private void hosting(Match verb, List<Mention> found, List<Mention> known) {
        var sentence = scan.layout().sentenceOf(verb.start());
        var first = words.index(sentence.start());
        var last = words.index(verb.word()) - 1;
        if (verb.start() < OPENING && last >= first && last - first <= 1 && plain(first) && last(first) == last) {
            add(words.start(first), words.end(last), "-", found, known);
        }
    }

    private boolean feminine(Mention adjective) {
        var end = adjective.end();
        var form = scan.text().folded(adjective.match().word(), end);
        return form.startsWith("ال") && (form.endsWith("ه") || form.endsWith("ة"));
    }

    private void dated(Span line, List<Mention> found, List<Mention> known) {
        var first = words.index(line.start());
        // “وطنية - صور - …”: the agency before the place.
        if (first + 1 < words.size()
                && scan.at("noplace", words.start(first)).isPresent()
                && words.gap(first).equals(" - ")) {
            first++;
        } else if (first >= words.size() || words.start(first) != line.start()) {
            return;
        }
        if (!plain(first)) {
            return;
        }
        var last = last(first);
        var gap = words.gap(last);
        var digit = last + 1 < words.size() && Character.isDigit(scan.text().at(words.start(last + 1)));
        if (gap.equals(" - ") || gap.equals("/ ") || gap.equals(" / ") || gap.equals(" (") || digit && gap.isBlank()) {
            add(words.start(first), words.end(last), "-", found, known);
        }
    }

    /** No word of the tables. */
    private boolean plain(int word) {
        var start = words.start(word);
        return names.candidate(word)
                && !words.is(word, Mark.SAY)
                && !words.is(word, Mark.HONORIFIC)
                && scan.at("event", start).isEmpty()
                && scan.at("eventverb", start).isEmpty()
                && scan.at("held", start).isEmpty();
    }

    private static void add(int start, int end, String code, List<Mention> found, List<Mention> known) {
        if (known.stream().noneMatch(other -> other.start() < end && start < other.end())) {
            UnlistedPlaces.add(found, start, end, code);
        }
    }
}
