package org.entente.groups.web;

import java.time.Instant;
import org.entente.core.Language;
import org.entente.groups.model.Accession;
import org.entente.parties.Parties;
import org.jspecify.annotations.Nullable;

/**
 * A request as its readers see it.
 *
 * @param objection what stopped it, for members alone
 * @param objector the name of who objected, for members alone
 * @param over whether its period is over
 */
public record AccessionView(
        Accession accession,
        String party,
        Accession.@Nullable Objection objection,
        @Nullable String objector,
        boolean over) {

    static AccessionView of(
            Accession accession,
            Accession.@Nullable Objection objection,
            Parties parties,
            Language language,
            Instant now) {
        return new AccessionView(
                accession,
                parties.get(accession.party()).shortName(language),
                objection,
                objection == null ? null : parties.get(objection.party()).shortName(language),
                now.isAfter(accession.deadline()));
    }

    public boolean isRunning() {
        return accession.outcome() == null;
    }
}
