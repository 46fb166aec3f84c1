package org.entente.groups.web;

import java.time.Instant;
import org.entente.core.Language;
import org.entente.groups.model.Invitation;
import org.entente.parties.Parties;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as its readers see it.
 *
 * @param answer how it stands now; none while it is open
 */
public record InvitationView(
        Invitation invitation, String party, String invitedBy, Invitation.@Nullable Answer answer) {

    static InvitationView of(Invitation invitation, Parties parties, Language language, Instant now) {
        return new InvitationView(
                invitation,
                parties.get(invitation.party()).shortName(language),
                parties.get(invitation.invitedBy()).shortName(language),
                invitation.answerAt(now));
    }

    public boolean isOpen() {
        return answer == null;
    }
}
