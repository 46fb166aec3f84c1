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
 */
public record Account(
        UUID id,
        Actor.Kind kind,
        Person person,
        @Nullable PartyCode party,
        @Nullable String dutyStation,
        Post post) {

    /** An account with its person and its post as it stands; a condition on the three follows. */
    static final String SELECT = """
            select account.id, account.kind, account.party_code, account.duty_station, account.person_id,
                   person.email, person.honorific, person.given_name, person.family_name, person.arabic_name,
                   person.language, person.zone, post.*
            from identity.account
            join identity.person on person.id = account.person_id
            join lateral (
                select number, office, rank, authority, administers, suspended, since, until
                from identity.slice where account_id = account.id order by number desc limit 1) post on true
            """;

    public String email() {
        return person.email();
    }

    public @Nullable Office office() {
        return post.office();
    }

    public @Nullable Authority authority() {
        return post.authority();
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
                Post.of(row));
    }
}
