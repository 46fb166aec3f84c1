package org.entente.press.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * States, organisations and cities as the text names them. Of forms that overlap the longest holds, so that “Latin
 * America” is not the United States and the Indian Ocean not India; the United Nations count inside longer names too.
 */
final class Entities {

    static final Set<String> CATEGORIES =
            Set.of("state", "demonym", "weak", "not", "org", "notorg", "city", "notcity", "pair");

    /** Between a general assembly and whose it is. */
    private static final List<String> LINKS =
            List.of("of the ", "of ", "de la ", "de l'", "de las ", "de los ", "del ", "des ", "du ", "de ");

    private static final int LONG = 10;
    private static final int REACH = 30;

    private final Scan scan;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Match> weak = new ArrayList<>();
    private final boolean[] taken;
    /** Where functions of more than one character end. */
    private final Set<Integer> functionEnds = new HashSet<>();

    private Entities(Scan scan) {
        this.scan = scan;
        taken = new boolean[scan.text().length() + 1];
        if (scan.chinese()) {
            scan.matches("function").stream()
                    .filter(match -> match.length() > 1)
                    .forEach(match -> functionEnds.add(match.end()));
        }
    }

    static List<Mention> of(Scan scan) {
        var entities = new Entities(scan);
        entities.sweep(scan.matches(CATEGORIES));
        entities.weigh();
        if (scan.chinese()) {
            entities.mentions.addAll(ChineseAbbreviations.in(scan, entities.mentions, entities.taken));
        }
        entities.mentions.sort((a, b) -> a.match().compareTo(b.match()));
        return entities.mentions;
    }

    private void sweep(List<Match> matches) {
        var end = 0;
        for (var i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            if (match.start() < end || scan.chinese() && cut(match)) {
                continue;
            }
            end = match.end();
            Arrays.fill(taken, match.start(), end, true);
            for (var j = i; j < matches.size() && matches.get(j).start() < end; j++) {
                var inner = matches.get(j);
                if (inner.start() == match.start() && inner.end() == end) {
                    accept(inner);
                } else if (inner.is("org", "UN") || inside(match, inner)) {
                    accept(inner);
                }
            }
        }
    }

    /** 长沙 in 外长沙伦赛: it begins with the end of a function. */
    private boolean cut(Match match) {
        return functionEnds.contains(match.start() + 1);
    }

    /** The enemy a coalition is named after, and a State inside a name that the tables of organisations do not hold. */
    private static boolean inside(Match outer, Match inner) {
        return outer.is("org", "GCD") && inner.is("org", "ISIS") && outer.covers(inner);
    }

    private void accept(Match match) {
        switch (match.category()) {
            case "org" -> {
                if (!elsewhere(match)) {
                    mentions.add(new Mention("org", match.value(), match));
                }
            }
            case "state", "demonym", "city" -> mentions.add(new Mention(match.category(), match.value(), match));
            case "pair" -> {
                for (var code : match.value().split("\\+")) {
                    mentions.add(new Mention("demonym", code, match));
                }
            }
            case "weak" -> weak.add(match);
            default -> {
                // Named so that it is not taken for what it is not.
            }
        }
    }

    /** “General Assembly of the OAS”, “Генеральная ассамблея ОАГ”: whoever has a general assembly may call it so. */
    private boolean elsewhere(Match match) {
        if (!match.value().equals("UNGA") || match.length() < LONG) {
            return false;
        }
        var text = scan.text();
        var next = match.end() + 1;
        var linked = next;
        for (var link : LINKS) {
            if (linked == next && text.length() > next + link.length()) {
                linked += text.folded(next, next + link.length()).equals(link) ? link.length() : 0;
            }
        }
        var owner = new Span(linked, Math.min(text.length(), linked + REACH));
        var own = scan.matches("org", owner);
        var first = own.isEmpty() ? null : own.getFirst();
        var named = first != null && first.start() - linked <= (scan.arabic() ? 1 : 0);
        return named ? own.stream().noneMatch(org -> org.is("org", "UN")) : linked > next && text.capital(linked);
    }

    /** A word that is rarely a State is one beside another State, after words such as “government of”, or repeated. */
    private void weigh() {
        var sure = new HashSet<String>();
        mentions.stream().filter(Mention::state).forEach(mention -> sure.add(mention.code()));
        for (var match : weak) {
            if (sure.contains(match.value())
                    || single(match) && (beside(match) || introduced(match) && !capital(match, sure))) {
                mentions.add(new Mention("state", match.value(), match));
            }
        }
    }

    /** “عمان” where Jordan is named: its city. */
    private boolean capital(Match match, Set<String> sure) {
        return mentions.stream()
                .anyMatch(city -> city.kind().equals("city")
                        && city.start() == match.start()
                        && city.end() == match.end()
                        && sure.contains(city.code()));
    }

    /** No other State is written so. */
    private boolean single(Match match) {
        return weak.stream()
                .noneMatch(other ->
                        other.start() == match.start() && !other.value().equals(match.value()));
    }

    private boolean beside(Match match) {
        return mentions.stream()
                .filter(mention -> mention.kind().equals("state"))
                .anyMatch(other -> near(other.end(), match.word())
                        || near(match.end(), other.match().word()));
    }

    /** Only a comma or a short “and” between. */
    private boolean near(int end, int start) {
        if (start < end || start - end > 5) {
            return false;
        }
        for (var at = end; at < start; at++) {
            var c = scan.text().at(at);
            if (c == '.' || c == '\n') {
                return false;
            }
        }
        var between = scan.text().folded(end, start);
        return between.indexOf(',') >= 0
                || between.indexOf('،') >= 0
                || between.indexOf('、') >= 0
                || scan.has("and", new Span(end, start))
                || scan.arabic() && (scan.text().at(start) == 'و');
    }

    private boolean introduced(Match match) {
        var word = match.word();
        return scan.matches("state_cue").stream()
                .anyMatch(cue -> cue.end() <= word && word - cue.end() <= 1
                        || cue.start() == word && cue.end() == match.start());
    }
}
