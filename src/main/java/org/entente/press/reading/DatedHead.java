package org.entente.press.reading;

import java.util.List;

/** The title and the first sentences that may tell a day: not the lines of a page between, which end without a mark. */
final class DatedHead {

    private static final int SENTENCES = 3;
    /** Lines of a page that may stand before the first sentence. */
    private static final int PAGE = 8;

    private static final String MARKS = ".。!?؟\"'」』)";

    private DatedHead() {}

    static List<Span> of(View view, List<Span> lead) {
        if (lead.stream().noneMatch(span -> label(view, span))) {
            return lead;
        }
        var sentences = view.head(SENTENCES + PAGE).stream()
                .filter(span -> !label(view, span))
                .limit(SENTENCES + (view.title() == null ? 0 : 1))
                .toList();
        return sentences.isEmpty() ? lead : sentences;
    }

    private static boolean label(View view, Span span) {
        var scan = view.scan();
        return !span.equals(view.title())
                && span.length() <= (scan.chinese() ? 40 : 80)
                && scan.layout().lineOf(span.start()).equals(span)
                && MARKS.indexOf(scan.text().at(span.end() - 1)) < 0;
    }
}
