package org.entente.groups;

/** Why an act of a group's life is refused. */
public enum Refusal {
    /** The group does not exist for this actor. */
    NO_SUCH_GROUP,
    /** Only a head of mission founds a group or seats a chair. */
    NOT_A_HEAD_OF_MISSION,
    /** Only the mission of a chair, by its head or its chair's office, does this. */
    NOT_THE_CHAIR,
    /** Only the party itself or the chair ends a membership. */
    NOT_YOUR_MEMBERSHIP,
    /** Another group has this short address or this head of symbols. */
    NAME_TAKEN,
    /** The group already has a chapter with this code. */
    CHAPTER_EXISTS,
    /** The party is listed at that date already. */
    ALREADY_LISTED,
    /** The party is not listed at that date. */
    NOT_LISTED,
    /** Nobody belongs to a group before it was founded. */
    BEFORE_FOUNDING,
    /** A membership ends after it has begun. */
    ENDS_BEFORE_IT_BEGINS,
    /** A chair hands the chair over before it leaves. */
    STILL_CHAIRS,
    /** A change takes effect after the time in which it changes something has begun. */
    CHANGES_BEFORE_IT_BEGINS,
    /** The party has that capacity and those rights already. */
    NOTHING_CHANGES,
    /** The rights of the party are suspended already. */
    ALREADY_SUSPENDED,
    /** The rights of the party are not suspended. */
    NOT_SUSPENDED,
    /** The party sits in the chair at that date already. */
    ALREADY_CHAIRS,
    /** The chair would fall vacant, and nobody could run the group (GRP-04). */
    CHAIR_VACANT,
    /** A group is founded before it works here. */
    FOUNDED_IN_FUTURE,
    /** An invitation of the party is open already. */
    INVITATION_OPEN,
    /** The day by which an answer is asked for has passed. */
    REPLY_BY_PAST,
    /** The invitation has been answered or taken back. */
    INVITATION_ANSWERED,
    /** The time for an answer to the invitation has passed. */
    INVITATION_EXPIRED,
    /** The party may object only with full rights. */
    WITHOUT_RIGHTS,
    /** The period for objections is over. */
    OBJECTION_LATE,
    /** A request of the party is running already. */
    REQUEST_OPEN,
    /** The request has ended. */
    REQUEST_ENDED,
    /** The list that was sent and the group's own agree. */
    LIST_AGREES,
    /** The group has changed since the differences were shown. */
    LIST_CHANGED,
    /** A rotation table has at least one turn. */
    NO_TURN,
    /** Each turn of a rotation table begins after the one before it. */
    TURNS_OUT_OF_ORDER,
    /** A rotation table begins later than today. */
    TURN_BEGUN,
    /** Only a member with full rights takes the chair. */
    CHAIR_WITHOUT_RIGHTS,
    /** A week needs a working day. */
    NO_WORKING_DAY,
    /** A day stands in a calendar once. */
    HOLIDAY_TWICE,
    /** What is entered here is entered when it has happened. */
    DATE_TO_COME,
    /** The body has been closed. */
    BODY_CLOSED,
    /** Nobody takes part in a body before it is established. */
    BEFORE_ESTABLISHED,
    /** The chair seats the participants of this body. */
    BODY_NOT_OPEN,
    /** What is open to all parties is known to all. */
    OPEN_BUT_UNKNOWN,
    /** The party takes part at that date already. */
    TAKES_PART_ALREADY,
    /** The party does not take part. */
    TAKES_NO_PART,
    /** The settings are those that the group has. */
    SETTINGS_UNCHANGED,
    /** The term is over at that date. */
    ROLE_OVER,
    /** A group has no relation to itself. */
    RELATION_TO_ITSELF,
    /** The same relation stands already, or waits for its answer. */
    RELATION_EXISTS,
    /** The relation was answered or ended meanwhile. */
    RELATION_ANSWERED,
    /** The document has these words already. */
    DOCUMENT_UNCHANGED,
    /** Every co-chair confirms the act (GRP-14). */
    CHAIRS_ACT_TOGETHER
}
