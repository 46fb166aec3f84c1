package org.entente.directory.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionKey;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.notices.AwaitingActs;
import org.entente.parties.DutyStations;
import org.entente.web.MessageCatalogue;
import org.entente.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the directory awaits the actor today: tests to answer, and focal points to confirm for another year. */
@Component
class DirectoryAwaiting implements AwaitingActs {

    private final OwnMission own;
    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final DutyStations stations;
    private final MessageCatalogue messages;
    private final Clock clock;

    DirectoryAwaiting(
            OwnMission own,
            ActorTransactions transactions,
            JdbcClient jdbc,
            DutyStations stations,
            MessageCatalogue messages,
            Clock clock) {
        this.own = own;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.stations = stations;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AwaitingAct> awaiting(Actor actor) {
        if (!actor.isDelegate()) {
            return List.of();
        }
        var mission = own.of(actor);
        var m = messages.in(actor.language());
        var zone = stations.get(mission.dutyStation()).zone();
        var now = clock.instant();
        var met = new HashSet<UUID>();
        return transactions.call(actor, () -> rows(mission, now)).stream()
                .filter(row -> row.isFor(actor) && met.add(row.id()))
                .map(row -> row.test() ? test(row, zone, m) : confirmation(row, zone, now, m))
                .toList();
    }

    private List<AwaitingRow> rows(MissionKey mission, Instant now) {
        return jdbc.sql(AwaitingRow.SELECT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "before",
                        now.minus(FocalPoint.YEAR)
                                .plus(KeepingFocalPoints.NOTICE)
                                .atOffset(ZoneOffset.UTC))
                .param("year", FocalPoint.YEAR.toSeconds())
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .query(AwaitingRow::of)
                .list();
    }

    private static AwaitingAct test(AwaitingRow row, ZoneId zone, Messages m) {
        return new AwaitingAct(
                m.get("directory.ping.heading"),
                m.language(),
                "/mission/pings/" + row.id(),
                row.function(),
                null,
                m.get("directory.ping.waiting"),
                Tone.DUE,
                row.due(),
                zone);
    }

    private static AwaitingAct confirmation(AwaitingRow row, ZoneId zone, Instant now, Messages m) {
        return new AwaitingAct(
                m.get("directory.focal-point.to-confirm"),
                m.language(),
                "/mission/focal-points/" + row.id(),
                row.function(),
                null,
                row.due().isBefore(now) ? m.get("directory.focal-point.overdue") : m.get("directory.focal-point.due"),
                Tone.DUE,
                row.due(),
                zone);
    }
}
