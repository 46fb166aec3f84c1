package org.entente.texts.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.core.WritingHealth;
import org.entente.texts.model.SilenceAuthor.Authority;

/** A procedure under test, driven step by step as the use cases drive it. */
final class SilenceCase {

    static final PartyCode CHAIR = new PartyCode("QA");
    static final PartyCode OTHER = new PartyCode("DK");
    static final PartyCode THIRD = new PartyCode("SL");
    static final PartyCode OBSERVER = new PartyCode("FR");
    static final Set<PartyCode> ENTITLED = Set.of(CHAIR, OTHER, THIRD, new PartyCode("CA"), new PartyCode("KR"));
    static final WorkingCalendar NEW_YORK = calendar("America/New_York");
    static final WorkingCalendar BRUSSELS = calendar("Europe/Brussels");

    SilenceProcedure procedure = SilenceProcedure.of(List.of());
    final List<SilenceEvent> events = new ArrayList<>();
    final List<FrozenVersion> versions;
    WritingHealth health = new WritingHealth(List.of());

    SilenceCase(SilenceProfile profile, WorkingCalendar calendar, FrozenVersion... versions) {
        this.versions = versions.length == 0 ? List.of(version(Language.EN)) : List.of(versions);
        does(SilenceOpening.draft(
                Instant.parse("2020-01-01T00:00:00Z"),
                chair(),
                new SilenceTerms(profile, calendar),
                this.versions.stream().map(SilenceText::of).toList()));
    }

    static WorkingCalendar calendar(String zone, DayOfWeek... weekend) {
        return new WorkingCalendar(
                ZoneId.of(zone),
                weekend.length == 0 ? Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : Set.of(weekend),
                Set.of());
    }

    static FrozenVersion version(Language... languages) {
        return version(UUID.randomUUID(), languages);
    }

    static FrozenVersion version(UUID textId, Language... languages) {
        var hashes = new java.util.HashMap<Language, String>();
        for (var language : languages) {
            hashes.put(language, UUID.randomUUID().toString());
        }
        return new FrozenVersion(
                textId, UUID.randomUUID(), 1, null, hashes, true, Set.of(languages), new Words(List.of()));
    }

    static SilenceAuthor chair() {
        return new SilenceAuthor(CHAIR, UUID.randomUUID(), Actor.Office.CHAIRS_OFFICE, Authority.NONE, true);
    }

    static SilenceAuthor head(PartyCode party) {
        return new SilenceAuthor(party, UUID.randomUUID(), Actor.Office.HEAD_OF_MISSION, Authority.HEAD, false);
    }

    static SilenceAuthor delegated(PartyCode party) {
        return new SilenceAuthor(party, UUID.randomUUID(), Actor.Office.DRAFTER, Authority.DELEGATED, false);
    }

    static SilenceAuthor drafter(PartyCode party) {
        return new SilenceAuthor(party, UUID.randomUUID(), Actor.Office.DRAFTER, Authority.NONE, false);
    }

    static Instant at(String local, WorkingCalendar calendar) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }

    /** A profile with another minimum, working-day cut-off 15:00. */
    static SilenceProfile with(SilenceProfile base, SilencePeriod minimum) {
        var start = base.starting();
        return new SilenceProfile(
                base.name(),
                new SilenceProfile.Starting(
                        start.proposedInMeeting(),
                        minimum,
                        start.maximum(),
                        LocalTime.of(15, 0),
                        start.window(),
                        start.languages()),
                base.breaking(),
                base.ending());
    }

    static SilenceProfile withThreshold(SilenceProfile base, int threshold) {
        var breaking = base.breaking();
        return new SilenceProfile(
                base.name(),
                base.starting(),
                new SilenceProfile.Breaking(
                        threshold,
                        breaking.amendmentBreaks(),
                        breaking.voteRequestAllowed(),
                        breaking.holdMaximum(),
                        breaking.liftAllowed(),
                        breaking.liftFloor(),
                        breaking.contestPeriod(),
                        breaking.objectorVisibility()),
                base.ending());
    }

    static SilenceProfile withHoldsAndVotes(SilenceProfile base) {
        var breaking = base.breaking();
        return new SilenceProfile(
                base.name(),
                base.starting(),
                new SilenceProfile.Breaking(
                        breaking.threshold(),
                        breaking.amendmentBreaks(),
                        true,
                        Duration.ofDays(5),
                        breaking.liftAllowed(),
                        breaking.liftFloor(),
                        breaking.contestPeriod(),
                        breaking.objectorVisibility()),
                base.ending());
    }

    static SilenceProfile withQuorum(SilenceProfile base, int percent) {
        var ending = base.ending();
        return new SilenceProfile(
                base.name(),
                base.starting(),
                base.breaking(),
                new SilenceProfile.Ending(
                        percent,
                        ending.maximumExtensions(),
                        ending.autoSettle(),
                        ending.settleTimeout(),
                        ending.drain(),
                        ending.statementDays(),
                        ending.publication()));
    }

    SilenceDecision does(SilenceDecision decision) {
        if (decision instanceof SilenceDecision.Accepted(var facts)) {
            procedure = procedure.and(facts);
            events.addAll(facts);
        }
        return decision;
    }

    SilenceDecision launch(Instant circulatedAt, Instant expiresAt) {
        return launch(circulatedAt, expiresAt, ENTITLED);
    }

    SilenceDecision launch(Instant circulatedAt, Instant expiresAt, Set<PartyCode> entitled) {
        return does(procedure.opening().launch(circulatedAt, circulatedAt, chair(), ask(expiresAt), entitled));
    }

    SilenceOpening.Launch ask(Instant expiresAt) {
        return new SilenceOpening.Launch(expiresAt, versions, false, "");
    }

    SilenceDecision object(PartyCode party, Instant receivedAt) {
        return object(party, receivedAt, receivedAt);
    }

    SilenceDecision object(PartyCode party, Instant receivedAt, Instant now) {
        return does(procedure.objecting().object(now, head(party), objection(party, receivedAt)));
    }

    static Objection objection(PartyCode party, Instant receivedAt) {
        return Objection.onPlatform(
                party, receivedAt, "Our capital asks for another wording.", Objection.Disclosure.MEMBERS);
    }

    SilenceDecision tick(Instant now) {
        return does(procedure.ending().tick(now, healthy(now)));
    }

    SilenceDecision settle(Instant now) {
        return does(procedure.ending().settle(now, healthy(now)));
    }

    /** Expiry, the chair's confirmation, the drain, settlement. */
    void runOut() {
        var expiresAt = procedure.expiresAt().orElseThrow();
        tick(expiresAt);
        does(procedure.ending().confirm(expiresAt.plusSeconds(1), chair()));
        settle(expiresAt.plus(Duration.ofMinutes(4)));
    }

    /** Beats every 20 seconds over the five hours before the given instant. */
    static WritingHealth healthy(Instant now) {
        return beating(now.minus(Duration.ofHours(5)), now);
    }

    static WritingHealth beating(Instant from, Instant to) {
        return new WritingHealth(beats(from, to));
    }

    static List<Instant> beats(Instant from, Instant to) {
        var beats = new ArrayList<Instant>();
        for (var at = from; !at.isAfter(to); at = at.plusSeconds(20)) {
            beats.add(at);
        }
        return beats;
    }

    SilenceState state() {
        return procedure.state();
    }
}
