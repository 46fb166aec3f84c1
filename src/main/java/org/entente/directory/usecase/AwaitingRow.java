package org.entente.directory.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.directory.AnsweredBy;
import org.entente.directory.FocalPoint;
import org.jspecify.annotations.Nullable;

/** A communication test that a mission has yet to answer, or a focal point that it is to confirm, as Today asks for it. */
record AwaitingRow(
        boolean test,
        UUID id,
        String function,
        Instant due,
        @Nullable UUID account,
        @Nullable UUID deputyAccount) {

    /** Both kinds in one statement, the only one that the directory adds to Today. */
    static final String SELECT = """
            select true as test, ping.id, target.function, ping.closes_at as due, target.account_id,
                target.deputy_account_id
            from directory.ping join directory.ping_target target on target.ping_id = ping.id
            where ping.closes_at > :now and target.answered_at is null
              and target.party_code = :party and target.duty_station = :station
            union all
            select false, id, function, confirmed_at + make_interval(secs => :year), account_id, deputy_account_id
            from directory.focal_point
            where withdrawn_at is null and confirmed_at < :before
              and party_code = :party and duty_station = :station
            """;

    /** Whether it is for the actor to do. */
    boolean isFor(Actor actor) {
        var by = FocalPoint.answeredBy(account, deputyAccount, actor.accountId());
        return test ? by != null : actor.mayCommit() || by == AnsweredBy.FOCAL_POINT || by == AnsweredBy.DEPUTY;
    }

    static AwaitingRow of(ResultSet row, int number) throws SQLException {
        return new AwaitingRow(
                row.getBoolean("test"),
                row.getObject("id", UUID.class),
                row.getString("function"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", UUID.class),
                row.getObject("deputy_account_id", UUID.class));
    }
}
