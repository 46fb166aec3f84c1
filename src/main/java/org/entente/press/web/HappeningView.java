package org.entente.press.web;

import java.util.List;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.Happening;
import org.entente.press.model.Report;
import org.entente.web.Messages;

/**
 * An event of the timeline as its readers see it.
 *
 * @param title what it was, as far as the press says
 * @param when the day, as far as it is known
 * @param sources its reports
 * @param claims what is confirmed of it but for the event itself
 */
public record HappeningView(String path, String title, String when, List<Report> sources, List<ClaimView> claims) {

    static HappeningView of(Happening happening, FactWords words, Messages m) {
        var event = happening.event();
        var stated = event.map(claim -> claim.facts().of(ClaimField.DATE)).orElse("");
        return new HappeningView(
                "/press/events/" + happening.id(),
                event.map(claim -> title(claim, words)).orElse(m.get("press.timeline.untitled")),
                stated.isEmpty() || stated.startsWith("XXXX") ? m.date(happening.day()) : words.date(stated),
                happening.reports(),
                happening.claims().stream()
                        .filter(claim -> claim.kind() != ClaimKind.EVENT
                                || !event.filter(claim::equals).isPresent())
                        .map(claim ->
                                ClaimView.of(claim, happening.report(claim).tag(), words))
                        .toList());
    }

    private static String title(Claim event, FactWords words) {
        return words.line(event.kind().fields().stream()
                .filter(field -> field != ClaimField.DATE)
                .filter(field ->
                        event.facts().has(field) && !event.facts().of(field).equals("unknown"))
                .map(field -> field == ClaimField.ORDINAL
                        ? words.label(field) + " " + words.value(event, field)
                        : words.value(event, field))
                .toList());
    }
}
