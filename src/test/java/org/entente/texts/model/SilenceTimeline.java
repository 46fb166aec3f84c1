package org.entente.texts.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.core.WritingHealth;

/**
 * One life of a procedure, made up from a seed: a zone, perhaps a clock change, a profile, members and a chair who act at
 * any time but mostly around the deadline, messages that wait before they are decided, outages, clocks that leap, and
 * restarts from the stored facts. It keeps books of its own, much simpler than the rules, and throws when they disagree.
 *
 * <p>Time runs in milliseconds of true time; the server reads {@code true + offset}, and a leap changes the offset. The
 * file is long because the world it makes up and the books it keeps must be read side by side.
 */
final class SilenceTimeline {

    static final class Violation extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Violation(String what) {
            super(what);
        }
    }

    /** The rules as the platform uses them. Broken variants override one step each. */
    static class Rules {
        SilenceDecision object(SilenceProcedure procedure, Instant now, SilenceAuthor by, Objection objection) {
            return procedure.objecting().object(now, by, objection);
        }

        SilenceDecision tick(SilenceProcedure procedure, Instant now, WritingHealth health) {
            return procedure.ending().tick(now, health);
        }

        SilenceDecision settle(SilenceProcedure procedure, Instant now, WritingHealth health) {
            return procedure.ending().settle(now, health);
        }

        SilenceDecision lift(SilenceProcedure procedure, Instant now, SilenceAuthor by) {
            return procedure.objecting().lift(now, by);
        }
    }

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/Brussels"),
            ZoneId.of("Asia/Qatar"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Pacific/Apia"));
    private static final List<PartyCode> MEMBERS =
            List.of(new PartyCode("QA"), new PartyCode("DK"), new PartyCode("SL"));
    private static final List<SilenceAuthor> HEADS =
            MEMBERS.stream().map(SilenceCase::head).toList();
    private static final SilenceAuthor OBSERVER = SilenceCase.head(new PartyCode("FR"));
    private static final SilenceAuthor CHAIR = SilenceCase.chair();
    private static final FrozenVersion TEXT = SilenceCase.version(Language.EN);
    private static final FrozenVersion CORRECTED = SilenceCase.version(TEXT.textId(), Language.EN);
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DRAIN = 3 * MINUTE;
    private static final long BEAT = 80 * SECOND;

    private record InFlight(Objection objection, SilenceAuthor by, long arrived, long due) {}

    /** An interval of the server's clock in which the platform ran. */
    private record Up(long from, long to) {}

    private final SplittableRandom random;
    private final Rules rules;
    private final SilenceTerms terms;
    private SilenceProcedure procedure;
    private final List<SilenceEvent> facts = new ArrayList<>();
    private final List<InFlight> inFlight = new ArrayList<>();
    private final List<Up> ups = new ArrayList<>();
    private long now;
    private long offset;
    private long upSince;
    private boolean setBack;
    private boolean leapt;

    private long circulatedAt;
    private long minimum;
    private long expiry;
    private boolean clockStands;
    private long noticedTrue = Long.MAX_VALUE;
    private final Map<PartyCode, Long> standing = new HashMap<>();
    private final List<Objection> tooLate = new ArrayList<>();
    private int adoptions;

    SilenceTimeline(long seed, Rules rules) {
        this.random = new SplittableRandom(seed);
        this.rules = rules;
        this.terms = new SilenceTerms(profile(), calendar());
        procedure = SilenceProcedure.of(List.of());
    }

    /** @return the state in which it ended */
    SilenceState live() {
        start();
        for (var step = 4 + random.nextInt(9); step > 0 && !isOver(); step--) {
            happen();
        }
        for (var look = 0; look < 30 && !isOver(); look++) {
            finish();
        }
        for (var message : List.copyOf(inFlight)) {
            pass(message.due);
        }
        checkEnd();
        return procedure.state();
    }

    private SilenceProfile profile() {
        minimum = chance(60) ? HOUR + random.nextLong(6 * HOUR) : random.nextLong(96 * HOUR);
        var window = chance(70) ? null : new SilenceWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new SilenceProfile(
                "GENERATED",
                new SilenceProfile.Starting(
                        false,
                        new SilencePeriod.Elapsed(Duration.ofMillis(minimum)),
                        Duration.ofDays(60),
                        LocalTime.of(15, 0),
                        window,
                        Set.of()),
                new SilenceProfile.Breaking(
                        chance(85) ? 1 : 2,
                        true,
                        false,
                        chance(80) ? Duration.ZERO : Duration.ofHours(2),
                        true,
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10),
                        SilenceProfile.ObjectorVisibility.MEMBERS),
                new SilenceProfile.Ending(
                        0,
                        2,
                        chance(60),
                        Duration.ofMinutes(20),
                        Duration.ofMillis(DRAIN),
                        5,
                        SilenceProfile.Publication.ADOPTION));
    }

    private WorkingCalendar calendar() {
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        return SilenceCase.calendar(zone.getId());
    }

    /** Half of the procedures start within three days of a change of the local clock, if the zone knows any. */
    private void start() {
        var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        var base = day.atStartOfDay(terms.zone()).toInstant();
        var change = chance(50) ? terms.zone().getRules().nextTransition(base) : null;
        if (change != null) {
            base = change.getInstant().minus(Duration.ofHours(random.nextInt(72)));
        }
        now = base.toEpochMilli() + random.nextLong(24 * HOUR);
        upSince = now;
        circulatedAt = now;
        apply(SilenceOpening.draft(clock(), CHAIR, terms, List.of(SilenceText.of(TEXT))));
        expiry = now + minimum + 1 + (chance(30) ? 0 : random.nextLong(12 * HOUR));
        var launch = new SilenceOpening.Launch(at(expiry), List.of(TEXT), true, "");
        apply(procedure.opening().launch(clock(), clock(), CHAIR, launch, Set.copyOf(MEMBERS)));
        must(procedure.state() == SilenceState.OPEN, "a launch within the rules opens");
    }

    private void happen() {
        pass(nextMoment());
        if (isOver()) {
            return;
        }
        look();
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> send(random.nextInt(MEMBERS.size()));
            case 5 -> observe();
            case 6 -> lift();
            case 7 -> extend();
            case 8 -> suspend();
            case 9 -> resume();
            case 10 -> hold();
            case 11 -> outage();
            case 12 -> leap();
            case 13 -> reissueAndPerhapsContest();
            case 14 -> restart();
            case 15 -> closeSometimes();
            default -> throw new IllegalStateException();
        }
    }

    /** Mostly around the deadline, to the millisecond; else anywhere before it. */
    private long nextMoment() {
        var left = expiry - server();
        if (left > 2 * SECOND && chance(50)) {
            var jitter = chance(50) ? random.nextInt(-1, 2) : random.nextLong(-2 * SECOND, 2 * SECOND);
            return now + left + jitter;
        }
        return now + (left > 0 && chance(70) ? random.nextLong(left + 1) : random.nextLong(4 * MINUTE));
    }

    /** Lets true time pass; what waited is decided when its turn comes. */
    private void pass(long until) {
        inFlight.sort((one, other) -> Long.compare(one.due, other.due));
        while (!inFlight.isEmpty() && inFlight.getFirst().due <= until) {
            var message = inFlight.removeFirst();
            now = Math.max(now, message.due);
            decide(message);
        }
        now = Math.max(now, until);
    }

    private void send(int member) {
        var received = server();
        var delay = chance(50) ? 0 : random.nextLong(20 * SECOND);
        var objection = Objection.onPlatform(MEMBERS.get(member), at(received), "", Objection.Disclosure.MEMBERS);
        inFlight.add(new InFlight(objection, HEADS.get(member), now, now + delay));
        pass(now);
    }

    private void decide(InFlight message) {
        var party = message.objection.party();
        var received = message.objection.receivedAt().toEpochMilli();
        if (!isOver()) {
            look();
        }
        var before = procedure.state();
        var decision = rules.object(procedure, clock(), message.by, message.objection);
        var timely = clockStands || received < expiry;
        var closed = before == SilenceState.WITHDRAWN || before == SilenceState.SUPERSEDED;
        if (before.isAdopted()) {
            must(!timely || message.arrived > noticedTrue, "an objection in time was lost to a settlement");
            must(
                    !(decision instanceof SilenceDecision.Accepted(var late)
                            && late.stream().anyMatch(SilenceEvent.Objected.class::isInstance)),
                    "an objection had effect after adoption");
        } else if (!closed && !standing.containsKey(party)) {
            var counted = decision instanceof SilenceDecision.Accepted(var events)
                    && events.stream().anyMatch(SilenceEvent.Objected.class::isInstance);
            must(counted == timely, timely ? "an objection in time was not counted" : "a late objection was counted");
            if (timely) {
                standing.put(party, received);
            } else {
                tooLate.add(message.objection);
            }
        }
        apply(decision);
        // A broken silence has nothing to stand still for: its clock is the expiry it had.
        clockStands &= procedure.state() != SilenceState.BROKEN;
    }

    private void observe() {
        var objection = Objection.onPlatform(new PartyCode("FR"), clock(), "", Objection.Disclosure.MEMBERS);
        must(
                rules.object(procedure, clock(), OBSERVER, objection) instanceof SilenceDecision.Refused,
                "an observer objected");
    }

    private void lift() {
        var member = random.nextInt(MEMBERS.size());
        var decision = rules.lift(procedure, clock(), HEADS.get(member));
        if (decision instanceof SilenceDecision.Accepted) {
            must(server() < expiry, "lifted after expiry");
            must(expiry - server() >= (expiry - circulatedAt) / 4, "lifted with too little time left");
            standing.remove(MEMBERS.get(member));
            apply(decision);
            clockStands = false;
        }
    }

    private void extend() {
        var to = expiry + 1 + random.nextLong(48 * HOUR) - (chance(10) ? 24 * HOUR : 0);
        if (apply(procedure.running().extend(clock(), CHAIR, at(to), "More time."))) {
            must(server() < expiry && to > expiry, "extended after expiry or to an earlier time");
            expiry = to;
        }
    }

    private void suspend() {
        if (apply(procedure.running().suspend(clock(), CHAIR, "A divergence."))) {
            must(server() < expiry, "suspended after expiry");
            clockStands = true;
        }
    }

    private void resume() {
        if (procedure.state() != SilenceState.SUSPENDED) {
            return;
        }
        var left = expiry - server();
        var to = procedure.running().earliestAfterSuspension(clock()).toEpochMilli() + random.nextLong(HOUR);
        if (apply(procedure.running().resume(clock(), CHAIR, at(to)))) {
            must(to >= expiry && to - server() >= left, "a suspension shortened the silence");
            expiry = to;
            clockStands = false;
        }
    }

    private void hold() {
        var member = HEADS.get(random.nextInt(MEMBERS.size()));
        if (procedure.state() == SilenceState.ON_HOLD) {
            apply(procedure.running().releaseHold(clock(), member));
            followExpiry();
        } else if (apply(procedure.running().hold(clock(), member))) {
            clockStands = true;
        }
    }

    /** The platform is down: nothing is received, decided or written. What waited is given up and answered so. */
    private void outage() {
        pass(now + 20 * SECOND);
        goDown();
        now += chance(50) ? random.nextLong(20 * MINUTE) : random.nextLong(3 * HOUR);
        upSince = server();
        restart();
    }

    private void goDown() {
        if (server() > upSince) {
            ups.add(new Up(upSince, server()));
        }
    }

    private void leap() {
        if (leapt) {
            return;
        }
        leapt = true;
        goDown();
        var size = chance(50) ? random.nextLong(2 * MINUTE) : random.nextLong(26 * HOUR);
        var by = chance(50) ? size : -size;
        offset += by;
        upSince = server();
        if (by < 0) {
            setBack = true;
            ups.replaceAll(up -> new Up(up.from, Math.min(up.to, upSince)));
            ups.removeIf(up -> up.from > up.to);
        }
    }

    private void reissueAndPerhapsContest() {
        if (apply(procedure.running().reissueTechnically(clock(), CHAIR, CORRECTED, "A slip.")) && chance(50)) {
            pass(now + random.nextLong(12 * MINUTE));
            look();
            apply(procedure.running().contestTechnical(clock(), HEADS.get(random.nextInt(MEMBERS.size()))));
        }
    }

    private void restart() {
        var again = SilenceProcedure.of(facts);
        must(
                again.state() == procedure.state()
                        && again.expiresAt().equals(procedure.expiresAt())
                        && again.objections().equals(procedure.objections())
                        && again.lateObjections().equals(procedure.lateObjections())
                        && again.extensions() == procedure.extensions(),
                "a restart changed the procedure");
        procedure = again;
    }

    private void closeSometimes() {
        if (chance(20)) {
            apply(procedure.running().withdraw(clock(), CHAIR, "No longer needed."));
        } else if (chance(10)) {
            apply(procedure.running().reissue(clock(), CHAIR, UUID.randomUUID()));
        }
    }

    /** What the platform does before each act and whenever a deadline is due. */
    private void look() {
        var state = procedure.state();
        if (state == SilenceState.SETTLING) {
            // Health is costly to make up, and before the drain is over the clock alone must refuse.
            var drained = server() >= expiry + DRAIN;
            applyEnding(rules.settle(procedure, clock(), drained ? health() : new WritingHealth(List.of())));
        } else if (state == SilenceState.OPEN || state == SilenceState.ON_HOLD) {
            var near = server() >= expiry - 2;
            applyEnding(rules.tick(procedure, clock(), near ? health() : new WritingHealth(List.of())));
        }
    }

    private void applyEnding(SilenceDecision decision) {
        if (!(decision instanceof SilenceDecision.Accepted(var events))) {
            return;
        }
        for (var event : events) {
            switch (event) {
                case SilenceEvent.Expired _ -> {
                    must(server() >= expiry, "expired early");
                    must(noticedTrue == Long.MAX_VALUE, "expired twice");
                    must(setBack || surelyUnwritable() < 15 * MINUTE, "expired although members could not write");
                    noticedTrue = now;
                }
                case SilenceEvent.ExpiryMoved moved -> {
                    must(server() >= expiry, "moved before expiry was due");
                    must(
                            moved.to().toEpochMilli() >= expiry + 4 * HOUR
                                    || moved.to().toEpochMilli()
                                            >= moved.recoveredAt().toEpochMilli() + 4 * HOUR,
                            "moved by less than four hours");
                    must(setBack || possiblyUnwritable() >= 15 * MINUTE, "moved without an outage");
                    expiry = moved.to().toEpochMilli();
                    noticedTrue = Long.MAX_VALUE;
                    for (var late : tooLate) {
                        if (late.receivedAt().toEpochMilli() < expiry) {
                            standing.putIfAbsent(late.party(), late.receivedAt().toEpochMilli());
                        }
                    }
                    tooLate.removeIf(late -> late.receivedAt().toEpochMilli() < expiry);
                }
                case SilenceEvent.Adopted adopted -> {
                    must(++adoptions == 1, "adopted twice");
                    must(server() >= expiry + DRAIN, "adopted before the drain was over");
                    must(adopted.effectiveAt().toEpochMilli() == expiry, "adopted as of another instant than expiry");
                    must(expiry - circulatedAt >= minimum, "adopted after less than the minimum");
                    must(standing.size() < terms.profile().breaking().threshold(), "adopted over an objection in time");
                }
                default -> {}
            }
        }
        apply(decision);
        followExpiry();
    }

    /** A hold that ended gives the procedure its clock and perhaps a later expiry back. */
    private void followExpiry() {
        if (clockStands && procedure.state() == SilenceState.OPEN) {
            clockStands = false;
            var next = procedure.expiresAt().orElseThrow().toEpochMilli();
            must(next >= expiry, "a hold shortened the silence");
            expiry = next;
        }
    }

    private WritingHealth health() {
        var from = Math.max(expiry - 4 * HOUR - BEAT, circulatedAt);
        var beats = new ArrayList<Instant>(256);
        for (var up : ups) {
            beat(beats, up.from, up.to, from);
        }
        beat(beats, upSince, server(), from);
        return new WritingHealth(beats);
    }

    private static void beat(List<Instant> beats, long start, long end, long from) {
        var first = start >= from ? start : start + (from - start) / BEAT * BEAT;
        for (var beat = first; beat <= end; beat += BEAT) {
            beats.add(at(beat));
        }
    }

    /** Holes long enough to be seen whatever the phase of the beats. */
    private long surelyUnwritable() {
        return unwritable(false);
    }

    private long possiblyUnwritable() {
        return unwritable(true);
    }

    private long unwritable(boolean generous) {
        var from = Math.max(expiry - 4 * HOUR, circulatedAt);
        var total = 0L;
        for (var index = 0; index < ups.size(); index++) {
            var holeFrom = ups.get(index).to;
            var holeTo = index + 1 < ups.size() ? ups.get(index + 1).from : upSince;
            var clipped = Math.min(holeTo, expiry) - Math.max(holeFrom, from);
            if (generous ? clipped > -BEAT : clipped > 90 * SECOND) {
                total += generous ? clipped + 2 * BEAT : clipped;
            }
        }
        return total;
    }

    private void finish() {
        var next = procedure.nextLookAt().map(Instant::toEpochMilli).orElse(server() + HOUR);
        pass(Math.max(now + (chance(50) ? 1 : 30 * SECOND), now + next - server()));
        if (isOver()) {
            return;
        }
        look();
        if (procedure.state() == SilenceState.SUSPENDED) {
            resume();
        } else if (procedure.state() == SilenceState.SETTLING) {
            settlingActs();
        }
    }

    private void settlingActs() {
        if (chance(30)) {
            apply(procedure.ending().confirm(clock(), CHAIR));
        }
        if (chance(10)) {
            enterLetter();
        }
        if (chance(10)) {
            send(random.nextInt(MEMBERS.size()));
        }
        if (chance(5)) {
            leap();
        }
    }

    /** A letter that reached the chair around the deadline and is typed in now. */
    private void enterLetter() {
        var party = MEMBERS.get(random.nextInt(MEMBERS.size()));
        var received = Math.max(circulatedAt, Math.min(server(), expiry + random.nextInt(-2, 2)));
        var letter = Objection.outside(party, at(received), ObjectionChannel.LETTER, "letters/1.pdf", "");
        decide(new InFlight(letter, CHAIR, now, now));
    }

    private void checkEnd() {
        var state = procedure.state();
        if (!state.isAdopted()) {
            must(
                    procedure.objections().keySet().equals(standing.keySet()),
                    "the objections are not those that were made");
        }
        if (state == SilenceState.BROKEN) {
            must(standing.size() >= terms.profile().breaking().threshold(), "broken without an objection");
        }
        restart();
    }

    private boolean isOver() {
        var state = procedure.state();
        return state.isAdopted()
                || state == SilenceState.WITHDRAWN
                || state == SilenceState.SUPERSEDED
                || (state == SilenceState.BROKEN && chance(30));
    }

    private boolean apply(SilenceDecision decision) {
        if (decision instanceof SilenceDecision.Accepted(var events)) {
            procedure = procedure.and(events);
            facts.addAll(events);
            return true;
        }
        return false;
    }

    private long server() {
        return now + offset;
    }

    private Instant clock() {
        return at(server());
    }

    private static Instant at(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new Violation(otherwise);
        }
    }
}
