package org.entente.core;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which office and for which party, at the moment of the request. An actor is always passed as a
 * parameter. The token names the session to the database's row security and is never printed.
 */
public record Actor(
        Kind kind,
        @Nullable UUID accountId,
        @Nullable Office office,
        @Nullable Authority authority,
        @Nullable PartyCode party,
        @Nullable String dutyStation,
        Language language,
        ZoneId zone,
        String token) {

    /** What stands behind the actor. */
    public enum Kind {
        /** Anyone, not signed in. */
        PUBLIC,
        /** A person in an office of a party's mission. */
        DELEGATE,
        /** The person who runs the server; reads no content. */
        OPERATOR,
        /** The platform itself: deadlines, sequencing, sending. */
        SERVICE
    }

    /** The office a delegate holds in the mission. Rank is not office, and neither says what the holder may do. */
    public enum Office {
        HEAD_OF_MISSION,
        /** Takes charge while the head is away (ACC-04). */
        DEPUTY_HEAD_OF_MISSION,
        /** Whoever is in charge of the mission while its head is away, for that time (ACC-04). */
        CHARGE_D_AFFAIRES_AD_INTERIM,
        /** Answers for the whole State across its duty stations. */
        NATIONAL_COORDINATOR,
        /** Keeps the house: people, correspondence, archives. */
        HEAD_OF_CHANCERY,
        DRAFTER,
        /** Runs the procedures of a group for the chair; binds nobody. */
        CHAIRS_OFFICE,
        MISSION_STAFF
    }

    /** What a delegate's word does; each includes what stands before it. */
    public enum Authority {
        /** Reads what the party may read. */
        READ,
        /** Prepares; binds nobody. */
        DRAFT,
        /** Binds the State (SIL-08). */
        COMMIT
    }

    private static final String PUBLIC_TOKEN = "public";

    /** An actor with the authority that usually goes with the office: a head of mission binds, everyone else drafts. */
    public Actor(
            Kind kind,
            @Nullable UUID accountId,
            @Nullable Office office,
            @Nullable PartyCode party,
            @Nullable String dutyStation,
            Language language,
            ZoneId zone,
            String token) {
        this(kind, accountId, office, usual(office), party, dutyStation, language, zone, token);
    }

    /** The authority that usually goes with an office; nobody without an office has any. */
    public static @Nullable Authority usual(@Nullable Office office) {
        return office == null ? null : office == Office.HEAD_OF_MISSION ? Authority.COMMIT : Authority.DRAFT;
    }

    /** The reader without an account, reading in the given language. */
    public static Actor anyone(Language language, ZoneId zone) {
        return new Actor(Kind.PUBLIC, null, null, null, null, language, zone, PUBLIC_TOKEN);
    }

    /** The platform where it does what was provided for, by nobody's hand; it sees nothing by itself. */
    public static Actor platform() {
        return new Actor(Kind.SERVICE, null, null, null, null, Language.EN, ZoneOffset.UTC, "");
    }

    public boolean isDelegate() {
        return kind == Kind.DELEGATE;
    }

    /** Whether the actor's word binds the party (SIL-08). */
    public boolean mayCommit() {
        return kind == Kind.DELEGATE && authority == Authority.COMMIT;
    }

    /** Whether the actor may prepare anything for the party, or only read. */
    public boolean mayDraft() {
        return kind == Kind.DELEGATE && authority != null && authority != Authority.READ;
    }

    public boolean actsFor(PartyCode code) {
        return code.equals(party);
    }

    public Optional<PartyCode> ifParty() {
        return Optional.ofNullable(party);
    }

    /** Prints no token: this ends up in logs. */
    @Override
    public String toString() {
        return "Actor[" + kind + " " + accountId + "]";
    }
}
