package org.entente.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a post, bound to the mission, the post and the one address it was sent to.
 *
 * @param by the account that invited; null for the operator
 * @param issuer the ministry through which the person is to sign in; null where by links and passkeys of this server
 */
public record Invitation(
        UUID id,
        PartyCode party,
        String dutyStation,
        String email,
        Language language,
        PostWish post,
        @Nullable UUID by,
        @Nullable String issuer,
        Instant expiresAt) {

    static Invitation of(ResultSet row, int number) throws SQLException {
        var rank = row.getString("rank");
        return new Invitation(
                row.getObject("id", UUID.class),
                new PartyCode(row.getString("party_code")),
                row.getString("duty_station"),
                row.getString("email"),
                Language.of(row.getString("language")).orElse(Language.EN),
                new PostWish(
                        Office.valueOf(row.getString("office")),
                        rank == null ? null : Rank.valueOf(rank),
                        Authority.valueOf(row.getString("authority")),
                        row.getBoolean("administers")),
                row.getObject("invited_by", UUID.class),
                row.getString("issuer"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
