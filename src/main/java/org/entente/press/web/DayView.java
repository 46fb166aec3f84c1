package org.entente.press.web;

import java.util.List;
import org.entente.press.model.Report;
import org.entente.press.usecase.PressPlace;
import org.entente.press.usecase.ReadingTheDay;

/**
 * The review of a day as its readers see it.
 *
 * @param own the name of the reader's State
 * @param scope which reports and claims are shown, in words: what is printed says so by itself
 */
public record DayView(
        PressPlace place, ReadingTheDay.Asked asked, String own, String scope, List<Told> told, List<Told> aboutUs) {

    public record Told(Report report, List<ClaimView> claims) {}

    /** What follows the address of the day for the same review in another form. */
    public String query() {
        var language = asked.language() == null ? "" : asked.language();
        var party = asked.party() == null ? "" : asked.party();
        return "?day=" + asked.day() + "&language=" + language + "&party=" + party;
    }
}
