package org.entente.press.web;

import java.util.Set;
import org.entente.press.model.Report;
import org.entente.press.usecase.ReadingPress;

/**
 * An offer as its readers see it.
 *
 * @param ofGroup whether it tells of this group
 * @param missing those whom the report names and the group does not list, in words; empty where there are none
 */
public record OfferView(ClaimView claim, Report report, boolean ofGroup, String missing, String extra) {

    static OfferView of(ReadingPress.Offer offer, FactWords words) {
        return new OfferView(
                ClaimView.of(offer.claim(), offer.report().tag(), words),
                offer.report(),
                offer.ofGroup(),
                named(offer.missing(), words),
                named(offer.extra(), words));
    }

    private static String named(Set<String> codes, FactWords words) {
        return codes.isEmpty() ? "" : words.parties(codes);
    }
}
