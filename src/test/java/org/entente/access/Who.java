package org.entente.access;

import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.jspecify.annotations.Nullable;

/** Everyone who may come by, and the post each acts from; {@code policy.txt} groups them into circles. */
enum Who {
    ANYONE(null),
    UNKNOWN_TOKEN(null),
    /** The head of the member's mission, a day later. */
    EXPIRED(null),
    /** The head of the member's mission, after two idle hours. */
    IDLE(null),
    /** Holds two posts and has opened a link, but has chosen neither: the right to open a session is no session. */
    HALF_SIGNED_IN(null),
    /** Whose sessions, against the rule, outlived the suspension of the post. */
    POST_SUSPENDED(
            Seat.of("BT", "BRU", Office.HEAD_OF_CHANCERY, Authority.COMMIT).administering()),
    POST_ENDED(Seat.of("BT", "BRU", Office.HEAD_OF_CHANCERY, Authority.COMMIT).administering()),

    STRANGER(Seat.head("NR")),
    /** In the chair, but of another group. */
    OTHER_CHAIR(Seat.head("PW")),
    /** Was a member once. */
    LEFT(Seat.head("KI")),
    INVITED(Seat.head("TV")),
    INVITED_DRAFTER(Seat.of("TV", "BRU", Office.DRAFTER, Authority.DRAFT)),
    APPLICANT(Seat.head("MH")),
    APPLICANT_DRAFTER(Seat.of("MH", "BRU", Office.DRAFTER, Authority.DRAFT)),

    GUEST(Seat.head("FJ")),
    OBSERVER(Seat.head("TO")),
    PARTNER(Seat.head("WS")),
    /** Remains listed and reads on, without rights (GRP-03). */
    SUSPENDED(Seat.head("VU")),

    MEMBER(Seat.head("BT")),
    /** Binds the State without heading the mission. */
    COMMIT(Seat.of("BT", "BRU", Office.DEPUTY_HEAD_OF_MISSION, Authority.COMMIT)),
    DRAFTER(Seat.of("BT", "BRU", Office.DRAFTER, Authority.DRAFT)),
    READER(Seat.of("BT", "BRU", Office.MISSION_STAFF, Authority.READ)),
    ADMINISTRATOR(Seat.of("BT", "BRU", Office.HEAD_OF_CHANCERY, Authority.DRAFT).administering()),
    COORDINATOR(Seat.of("BT", "NYC", Office.NATIONAL_COORDINATOR, Authority.DRAFT)),
    /** Heads and administers another mission of the same State. */
    OTHER_STATION(Seat.of("BT", "GVA", Office.HEAD_OF_MISSION, Authority.COMMIT).administering()),

    CHAIR(Seat.head("LU")),
    OFFICE(Seat.of("LU", "BRU", Office.CHAIRS_OFFICE, Authority.DRAFT)),
    CHAIRS_DRAFTER(Seat.of("LU", "BRU", Office.DRAFTER, Authority.DRAFT)),
    CHAIRS_READER(Seat.of("LU", "BRU", Office.MISSION_STAFF, Authority.READ)),

    OPERATOR(null);

    private final @Nullable Seat seat;

    Who(@Nullable Seat seat) {
        this.seat = seat;
    }

    /** The post; none for who has no post of a mission. */
    @Nullable
    Seat seat() {
        return seat;
    }

    /** A post of a mission. */
    record Seat(String party, String station, Office office, Authority authority, boolean administers) {

        static Seat head(String party) {
            return of(party, "BRU", Office.HEAD_OF_MISSION, Authority.COMMIT);
        }

        static Seat of(String party, String station, Office office, Authority authority) {
            return new Seat(party, station, office, authority, false);
        }

        Seat administering() {
            return new Seat(party, station, office, authority, true);
        }
    }
}
