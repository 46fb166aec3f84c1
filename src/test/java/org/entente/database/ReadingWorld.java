package org.entente.database;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A random world of audiences and readers, and who reads what in it, reckoned from its description alone. */
final class ReadingWorld {

    private static final int PARTIES = 12;
    private static final int PERSONS = 20;
    private static final int GROUPS = 8;
    private static final UUID EVERYONE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    enum Kind {
        EVERYONE,
        GROUP,
        PARTIES,
        RELEASED,
        MOMENT,
        COMPANIONS
    }

    record Membership(
            UUID group,
            String party,
            boolean member,
            Instant since,
            @Nullable Instant until,
            Instant listedAt,
            boolean veiled) {

        /** Whether it held then, and had been entered by then. */
        boolean stoodAt(Instant at) {
            return holdsAt(at) && !listedAt.isAfter(at);
        }

        boolean holdsAt(Instant at) {
            return !since.isAfter(at) && (until == null || at.isBefore(until));
        }
    }

    record Audience(
            UUID id,
            Kind kind,
            @Nullable UUID group,
            Set<String> parties,
            Set<UUID> persons,
            boolean whole,
            boolean membersOnly,
            @Nullable Instant asOf,
            @Nullable Instant until,
            @Nullable String companionsOf) {}

    record Content(UUID id, UUID audience) {}

    /**
     * @param token as the transaction names it; a session has its hash
     * @param kind of the session; null where there is none
     */
    record Reader(
            String token,
            @Nullable String kind,
            @Nullable String party,
            @Nullable UUID person,
            Instant seenAt,
            Instant expiresAt) {

        boolean isLive(Instant now) {
            return kind != null && now.isBefore(expiresAt) && now.isBefore(seenAt.plus(Duration.ofHours(1)));
        }
    }

    final Instant now;
    final List<Membership> memberships = new ArrayList<>();
    final List<Audience> audiences = new ArrayList<>();
    final List<Content> contents = new ArrayList<>();
    final List<Reader> readers = new ArrayList<>();

    private final Random random;
    private final List<UUID> groups = new ArrayList<>();
    private final List<UUID> persons = new ArrayList<>();
    private final Map<UUID, Audience> byId = new HashMap<>();

    ReadingWorld(Random random, Instant now) {
        this.random = random;
        this.now = now;
        for (var group = 0; group < GROUPS; group++) {
            groups.add(id());
        }
        for (var person = 0; person < PERSONS; person++) {
            persons.add(id());
        }
        memberships();
        audiences();
        audiences.forEach(audience -> byId.put(audience.id, audience));
        for (var row = 0; row < 400; row++) {
            contents.add(new Content(id(), one(audiences).id));
        }
        for (var reader = 0; reader < 40; reader++) {
            readers.add(reader());
        }
    }

    private void memberships() {
        for (var group : groups) {
            for (var party = 0; party < PARTIES; party++) {
                var begin = now.minus(Duration.ofHours(1 + random.nextInt(20_000)));
                // A party may leave and come back, in the same capacity or in another.
                for (var slice = random.nextInt(3); slice > 0; slice--) {
                    var since = random.nextInt(8) == 0 ? now.plus(Duration.ofHours(1 + random.nextInt(99))) : begin;
                    var until = random.nextBoolean() ? null : since.plus(Duration.ofHours(1 + random.nextInt(9_000)));
                    memberships.add(new Membership(
                            group,
                            party(party),
                            random.nextBoolean(),
                            since,
                            until,
                            entered(since),
                            random.nextInt(3) == 0));
                    if (until == null || until.isAfter(now)) {
                        break;
                    }
                    begin = until;
                }
            }
        }
    }

    private void audiences() {
        audiences.add(new Audience(EVERYONE, Kind.EVERYONE, null, Set.of(), Set.of(), false, false, null, null, null));
        for (var group : groups) {
            audiences.add(new Audience(id(), Kind.GROUP, group, Set.of(), Set.of(), false, false, null, null, null));
        }
        for (var number = 0; number < 30; number++) {
            audiences.add(
                    new Audience(id(), Kind.PARTIES, null, someParties(3), Set.of(), false, false, null, null, null));
        }
        for (var number = 0; number < 60; number++) {
            audiences.add(new Audience(
                    id(),
                    Kind.RELEASED,
                    one(groups),
                    random.nextBoolean() ? Set.of() : someParties(3),
                    random.nextBoolean() ? Set.of() : Set.of(one(persons), id()),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean() ? null : now.minus(Duration.ofHours(1 + random.nextInt(20_000))),
                    random.nextBoolean()
                            ? null
                            : now.plus(Duration.ofHours(random.nextBoolean() ? 1 : -1)
                                    .multipliedBy(1 + random.nextInt(99))),
                    null));
        }
        for (var number = 0; number < 20; number++) {
            var asOf = now.minus(Duration.ofHours(random.nextInt(20_000)));
            audiences.add(
                    new Audience(id(), Kind.MOMENT, one(groups), Set.of(), Set.of(), true, false, asOf, null, null));
        }
        for (var party = 0; party < PARTIES; party += 2) {
            audiences.add(new Audience(
                    id(), Kind.COMPANIONS, null, Set.of(), Set.of(), false, false, null, null, party(party)));
        }
    }

    /** Mostly before it begins, sometimes long after. */
    private Instant entered(Instant since) {
        return random.nextInt(3) == 0 ? since.plus(Duration.ofHours(random.nextInt(9_000))) : since;
    }

    private Reader reader() {
        var token = Tokens.next();
        var live = now.minus(Duration.ofMinutes(random.nextInt(50)));
        var later = now.plus(Duration.ofHours(5));
        return switch (random.nextInt(10)) {
            case 0 -> new Reader("public", null, null, null, live, later);
            case 1 -> new Reader(random.nextBoolean() ? "" : token, null, null, null, live, later);
            case 2 -> new Reader(token, "OPERATOR", null, one(persons), live, later);
            case 3 -> delegate(token, live, now.minus(Duration.ofMinutes(1 + random.nextInt(900))));
            case 4 -> delegate(token, now.minus(Duration.ofMinutes(61 + random.nextInt(900))), later);
            default -> delegate(token, live, later);
        };
    }

    private Reader delegate(String token, Instant seenAt, Instant expiresAt) {
        return new Reader(token, "DELEGATE", party(random.nextInt(PARTIES)), one(persons), seenAt, expiresAt);
    }

    /** Whether the reader reads the content now. */
    boolean reads(Reader reader, Content content) {
        var audience = byId.get(content.audience);
        if (audience == null || !(reader.token.equals("public") || reader.isLive(now))) {
            return false;
        }
        return switch (audience.kind) {
            case EVERYONE -> true;
            case PARTIES -> reader.party != null && audience.parties.contains(reader.party);
            case GROUP -> belongs(reader.party, audience.group, now);
            case RELEASED, MOMENT -> isReleasedTo(reader, audience);
            case COMPANIONS ->
                reader.party != null
                        && (reader.party.equals(audience.companionsOf)
                                || groups.stream().anyMatch(group -> meet(reader.party, audience.companionsOf, group)));
        };
    }

    private boolean isReleasedTo(Reader reader, Audience audience) {
        if (!belongs(reader.party, audience.group, now) || (audience.until != null && !now.isBefore(audience.until))) {
            return false;
        }
        var inTheCircle = audience.whole
                && (!audience.membersOnly || isMember(reader.party, audience.group))
                && (audience.asOf == null || stood(reader.party, audience.group, audience.asOf));
        return inTheCircle
                || audience.parties.contains(String.valueOf(reader.party))
                || (reader.person != null && audience.persons.contains(reader.person));
    }

    /** Two that are hidden from each other do not meet. */
    private boolean meet(@Nullable String party, @Nullable String other, UUID group) {
        return slices(party, group)
                .anyMatch(mine -> slices(other, group).anyMatch(theirs -> !mine.veiled || !theirs.veiled));
    }

    private Stream<Membership> slices(@Nullable String party, UUID group) {
        return memberships.stream().filter(it -> it.group.equals(group) && it.party.equals(party) && it.holdsAt(now));
    }

    private boolean stood(@Nullable String party, @Nullable UUID group, Instant at) {
        return memberships.stream().anyMatch(it -> it.group.equals(group) && it.party.equals(party) && it.stoodAt(at));
    }

    private boolean belongs(@Nullable String party, @Nullable UUID group, Instant at) {
        return memberships.stream().anyMatch(it -> it.group.equals(group) && it.party.equals(party) && it.holdsAt(at));
    }

    private boolean isMember(@Nullable String party, @Nullable UUID group) {
        return memberships.stream()
                .anyMatch(it -> it.member && it.group.equals(group) && it.party.equals(party) && it.holdsAt(now));
    }

    private Set<String> someParties(int most) {
        var some = new HashSet<String>();
        for (var number = 1 + random.nextInt(most); number > 0; number--) {
            some.add(party(random.nextInt(PARTIES)));
        }
        return some;
    }

    private static String party(int number) {
        return "X" + (char) ('A' + number);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private UUID id() {
        return UUID.nameUUIDFromBytes(Long.toHexString(random.nextLong()).getBytes(StandardCharsets.UTF_8));
    }
}
