package org.entente.identity;

import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A person in a post of a party's mission, or the operator of the server (party, office, authority and duty station are
 * then null). A person has as many accounts as posts.
 *
 * @param inCharge the account that is in charge of the mission now while its head is away, if any (ACC-04)
 */
public record Account(
        UUID id,
        Actor.Kind kind,
        Person person,
        @Nullable PartyCode party,
        @Nullable String dutyStation,
        Post post,
        @Nullable UUID inCharge) {

    /** The same account with its post as it stands after an act. */
    public Account with(Post next) {
        return new Account(id, kind, person, party, dutyStation, next, inCharge);
    }

    /** Whether the post itself, without regard to who is in charge now, lets its holder bind the State. */
    public boolean commits() {
        return post.holds() && post.authority() == Authority.COMMIT;
    }

    /** The address of its holder. */
    public String email() {
        return person.email();
    }

    /** The office in which the holder acts now. */
    public @Nullable Office office() {
        return isInCharge() ? Office.CHARGE_D_AFFAIRES_AD_INTERIM : post.office();
    }

    /** What the holder may do now: one signature at a time binds for the head of a mission (ACC-04). */
    public @Nullable Authority authority() {
        if (isInCharge()) {
            return Authority.COMMIT;
        }
        return inCharge != null && post.office() == Office.HEAD_OF_MISSION && post.authority() == Authority.COMMIT
                ? Authority.DRAFT
                : post.authority();
    }

    /** Whether its holder is in charge of the mission now (ACC-04). */
    public boolean isInCharge() {
        return id.equals(inCharge);
    }

    /** Whether the holder's word binds the State now. */
    public boolean binds() {
        return post.holds() && authority() == Authority.COMMIT;
    }

    /** The language of its holder. */
    public Language language() {
        return person.language();
    }

    /** Where the clocks are by which its holder lives. */
    public ZoneId zone() {
        return person.zone();
    }
}
