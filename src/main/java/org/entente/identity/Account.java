package org.entente.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** An account with its person and its post as it stands at {@code :now}; a condition on the three follows. */
    static final String SELECT = """
            select account.id, account.kind, account.party_code, account.duty_station, account.person_id,
                   person.email, person.honorific, person.given_name, person.family_name, person.arabic_name,
                   person.language, person.zone, post.*, charge.account_id as in_charge
            from identity.account
            join identity.person on person.id = account.person_id
            join lateral (
                select number, office, rank, authority, administers, suspended, since, until
                from identity.slice where account_id = account.id order by number desc limit 1) post on true
            left join identity.charge on charge.party_code = account.party_code
                and charge.duty_station = account.duty_station
                and charge.since <= :now and (charge.until is null or :now < charge.until) and charge.closed_at is null
            """;

    /** The same account with its post as it stands after an act. */
    Account with(Post next) {
        return new Account(id, kind, person, party, dutyStation, next, inCharge);
    }

    /** Whether the post itself, without regard to who is in charge now, lets its holder bind the State. */
    boolean commits() {
        return post.holds() && post.authority() == Authority.COMMIT;
    }

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

    public boolean isInCharge() {
        return id.equals(inCharge);
    }

    /** Whether the holder's word binds the State now. */
    public boolean binds() {
        return post.holds() && authority() == Authority.COMMIT;
    }

    public Language language() {
        return person.language();
    }

    public ZoneId zone() {
        return person.zone();
    }

    Actor actor(String token) {
        return new Actor(kind, id, office(), authority(), party, dutyStation, language(), zone(), token);
    }

    static Account of(ResultSet row, int number) throws SQLException {
        var party = row.getString("party_code");
        return new Account(
                row.getObject("id", UUID.class),
                Actor.Kind.valueOf(row.getString("kind")),
                Person.of(row),
                party == null ? null : new PartyCode(party),
                row.getString("duty_station"),
                Post.of(row),
                row.getObject("in_charge", UUID.class));
    }
}
