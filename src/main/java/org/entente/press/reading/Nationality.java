package org.entente.press.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose citizen somebody is told to be without a function, unless he serves an organisation. */
final class Nationality {

    private static final Pattern APPOSED = Pattern.compile("\\)?[,،] ?(?:\\p{L}{1,3}['’ ]?)?");

    private static final int FAR = 120;
    /** How far before a nationality the organisation may be named that somebody serves. */
    private static final int SERVES = 30;

    private final View view;
    private final Scan scan;

    Nationality(View view) {
        this.view = view;
        scan = view.scan();
    }

    /** “the Argentine Alberto Fernández”, “Gustavo Petro (Colombia)”. */
    @Nullable
    String of(PersonsRule.Cluster person) {
        var name = new Span(person.kept.start(), person.kept.end());
        for (var mention : view.mentions(new Span(name.start() - FAR, name.end() + SERVES))) {
            var before = person.kept.start() - mention.end();
            var behind = mention.start() - person.kept.end();
            var bracket = scan.text().near(mention.start() - 1) == '(';
            var own =
                    before == 1 || before == 2 && scan.has("join", scan.layout().sentenceOf(mention.start()));
            if (mention.state()
                    && (mention.adjective() && own && !serves(mention) || bracket && behind > 0 && behind <= 3)) {
                return mention.code();
            }
        }
        return null;
    }

    /** “le chef de la délégation de la Banque mondiale, l’Uruguayen …”: who serves an organisation, not a State. */
    private boolean serves(Mention nationality) {
        return view.mentions(new Span(nationality.start() - SERVES, nationality.start())).stream()
                .anyMatch(org -> org.org()
                        && org.end() < nationality.start()
                        && APPOSED.matcher(scan.text().folded(org.end(), nationality.start()))
                                .matches());
    }
}
