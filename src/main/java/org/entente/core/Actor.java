package org.entente.core;

import java.time.ZoneId;
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

    /** The office a delegate holds in the mission. Rank is not office. */
    public enum Office {
        /** Binds the State (SIL-08). */
        HEAD_OF_MISSION,
        /** Prepares; binds nobody. */
        DRAFTER,
        /** Runs the procedures of a group for the chair; binds nobody. */
        CHAIRS_OFFICE
    }

    private static final String PUBLIC_TOKEN = "public";

    /** The reader without an account, reading in the given language. */
    public static Actor anyone(Language language, ZoneId zone) {
        return new Actor(Kind.PUBLIC, null, null, null, null, language, zone, PUBLIC_TOKEN);
    }

    public boolean isDelegate() {
        return kind == Kind.DELEGATE;
    }

    /** Whether the actor's word binds the party (SIL-08). */
    public boolean mayCommit() {
        return kind == Kind.DELEGATE && office == Office.HEAD_OF_MISSION;
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
