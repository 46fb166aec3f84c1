package org.entente.press.web;

import org.entente.core.Language;
import org.entente.web.Messages;

/** The review of a day as a word processor's document. */
final class DayDocument {

    private final WordDocument document;
    private final Messages m;

    private DayDocument(Messages m) {
        this.m = m;
        document = new WordDocument(m.language());
    }

    static byte[] of(DayView view, Messages m) {
        var day = new DayDocument(m);
        day.document.title(m.get(
                "press.day.title",
                "group",
                PressLayout.group(view.place(), m),
                "date",
                m.date(view.asked().day())));
        day.document.subtitle(view.scope());
        day.document.paragraph(m.get("press.unverified"), m.language());
        if (!view.own().isEmpty()) {
            day.part(m.get("press.day.about-us", "state", view.own()), view.aboutUs());
        }
        day.part(m.get("press.day.all"), view.told());
        return day.document.bytes();
    }

    private void part(String heading, java.util.List<DayView.Told> told) {
        document.heading(heading);
        if (told.isEmpty()) {
            document.paragraph(m.get("press.day.empty"), m.language());
        }
        for (var one : told) {
            document.subheading(one.report().title(), language(one.report().tag()));
            if (one.report().hasAddress()) {
                document.quiet(one.report().name());
            }
            one.claims().forEach(this::claim);
        }
    }

    private void claim(ClaimView claim) {
        document.item(m.get("press.day.claim", "kind", claim.heading(), "facts", claim.line()), m.language());
        if (claim.isSum()) {
            document.item(claim.isCumulative() ? m.get("press.sum.cumulative") : m.get("press.sum"), m.language());
        }
        document.quotation(claim.claim().passage().words(), language(claim.language()));
    }

    private Language language(@org.jspecify.annotations.Nullable String tag) {
        return tag == null ? m.language() : Language.of(tag).orElse(m.language());
    }
}
