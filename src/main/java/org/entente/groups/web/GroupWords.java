package org.entente.groups.web;

import org.entente.groups.BodyKind;
import org.entente.groups.Capacity;
import org.entente.groups.GroupDocument;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.Refusal;
import org.entente.groups.Relation;
import org.entente.groups.Role;
import org.entente.groups.model.Accession;
import org.entente.groups.model.Invitation;
import org.entente.groups.model.Opening;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** The words for what groups are made of. */
public final class GroupWords {

    private GroupWords() {}

    public static String kind(Messages m, GroupKind kind) {
        return switch (kind) {
            case GROUP_OF_FRIENDS -> m.get("groups.kind.group-of-friends");
            case COALITION -> m.get("groups.kind.coalition");
            case SMALL_GROUP -> m.get("groups.kind.small-group");
            case COOPERATION_INITIATIVE -> m.get("groups.kind.cooperation-initiative");
        };
    }

    public static String level(Messages m, Level level) {
        return switch (level) {
            case HEADS_OF_STATE -> m.get("groups.level.heads-of-state");
            case MINISTERS -> m.get("groups.level.ministers");
            case SENIOR_OFFICIALS -> m.get("groups.level.senior-officials");
            case HEADS_OF_MISSION -> m.get("groups.level.heads-of-mission");
            case EXPERTS -> m.get("groups.level.experts");
        };
    }

    public static String role(Messages m, Role.Kind kind) {
        return switch (kind) {
            case FACILITATOR -> m.get("groups.role.kind.facilitator");
            case PENHOLDER -> m.get("groups.role.kind.penholder");
            case COORDINATOR -> m.get("groups.role.kind.coordinator");
        };
    }

    public static String body(Messages m, BodyKind kind) {
        return switch (kind) {
            case SMALL_GROUP -> m.get("groups.body.kind.small-group");
            case CORE_GROUP -> m.get("groups.body.kind.core-group");
            case WORKING_GROUP -> m.get("groups.body.kind.working-group");
            case LEGAL_EXPERTS -> m.get("groups.body.kind.legal-experts");
            case POLITICAL_EXPERTS -> m.get("groups.body.kind.political-experts");
            case HEALTH_EXPERTS -> m.get("groups.body.kind.health-experts");
            case CYBER_EXPERTS -> m.get("groups.body.kind.cyber-experts");
            case EXPERTS -> m.get("groups.body.kind.experts");
            case PILLAR -> m.get("groups.body.kind.pillar");
            case INITIATIVE -> m.get("groups.body.kind.initiative");
        };
    }

    public static String document(Messages m, GroupDocument.Kind kind) {
        return switch (kind) {
            case CONCEPT_NOTE -> m.get("groups.document.kind.concept-note");
            case TERMS_OF_REFERENCE -> m.get("groups.document.kind.terms-of-reference");
        };
    }

    /** What another group is to the group. */
    public static String relation(Messages m, Relation.Kind kind) {
        return switch (kind) {
            case PARENT -> m.get("groups.relation.kind.parent");
            case CHILD -> m.get("groups.relation.kind.child");
            case SUCCESSOR -> m.get("groups.relation.kind.successor");
            case PREDECESSOR -> m.get("groups.relation.kind.predecessor");
            case MERGED_FROM -> m.get("groups.relation.kind.merged-from");
            case MERGED_INTO -> m.get("groups.relation.kind.merged-into");
            case COOPERATES -> m.get("groups.relation.kind.cooperates");
        };
    }

    /** How a relation stands. */
    public static String relation(Messages m, Relation relation) {
        return switch (relation.state()) {
            case PROPOSED ->
                relation.proposed() ? m.get("groups.relation.state.proposed") : m.get("groups.relation.state.asked");
            case HELD -> m.get("groups.relation.state.held");
            case DECLINED -> m.get("groups.relation.state.declined");
            case ENDED -> m.get("groups.relation.state.ended");
        };
    }

    public static String capacity(Messages m, Capacity capacity) {
        return switch (capacity) {
            case FOUNDER -> m.get("groups.capacity.founder");
            case MEMBER -> m.get("groups.capacity.member");
            case PARTNER -> m.get("groups.capacity.partner");
            case OBSERVER -> m.get("groups.capacity.observer");
            case GUEST -> m.get("groups.capacity.guest");
        };
    }

    /** How an invitation stands; none of its answers while it is open. */
    public static String answer(Messages m, Invitation.@Nullable Answer answer) {
        return switch (answer) {
            case null -> m.get("groups.invitation.state.open");
            case ACCEPTED -> m.get("groups.invitation.state.accepted");
            case DECLINED -> m.get("groups.invitation.state.declined");
            case WITHDRAWN -> m.get("groups.invitation.state.withdrawn");
            case EXPIRED -> m.get("groups.invitation.state.expired");
        };
    }

    /** How a request stands; over is a period that is still to be settled. */
    public static String outcome(Messages m, Accession.@Nullable Outcome outcome, boolean over) {
        return switch (outcome) {
            case null -> over ? m.get("groups.accession.state.over") : m.get("groups.accession.state.running");
            case ADMITTED -> m.get("groups.accession.state.admitted");
            case OBJECTED -> m.get("groups.accession.state.objected");
            case WITHDRAWN -> m.get("groups.accession.state.withdrawn");
            case LAPSED -> m.get("groups.accession.state.lapsed");
        };
    }

    /** How long members have to object. */
    public static String period(Messages m, Opening opening) {
        return opening.workingDays()
                ? m.get("groups.opening.period.days", "count", opening.period())
                : m.get("groups.opening.period.hours", "count", opening.period());
    }

    static String refusal(Messages m, Refusal refusal) {
        return switch (refusal) {
            case NO_SUCH_GROUP -> m.get("groups.refusal.no-such-group");
            case NOT_A_HEAD_OF_MISSION -> m.get("groups.refusal.not-a-head-of-mission");
            case NOT_THE_CHAIR -> m.get("groups.refusal.not-the-chair");
            case NOT_YOUR_MEMBERSHIP -> m.get("groups.refusal.not-your-membership");
            case NAME_TAKEN -> m.get("groups.refusal.name-taken");
            case CHAPTER_EXISTS -> m.get("groups.refusal.chapter-exists");
            case ALREADY_LISTED -> m.get("groups.refusal.already-listed");
            case NOT_LISTED -> m.get("groups.refusal.not-listed");
            case BEFORE_FOUNDING -> m.get("groups.refusal.before-founding");
            case ENDS_BEFORE_IT_BEGINS -> m.get("groups.refusal.ends-before-it-begins");
            case STILL_CHAIRS -> m.get("groups.refusal.still-chairs");
            case CHANGES_BEFORE_IT_BEGINS -> m.get("groups.refusal.changes-before-it-begins");
            case NOTHING_CHANGES -> m.get("groups.refusal.nothing-changes");
            case ALREADY_SUSPENDED -> m.get("groups.refusal.already-suspended");
            case NOT_SUSPENDED -> m.get("groups.refusal.not-suspended");
            case ALREADY_CHAIRS -> m.get("groups.refusal.already-chairs");
            case CHAIR_VACANT -> m.get("groups.refusal.chair-vacant");
            case FOUNDED_IN_FUTURE -> m.get("groups.refusal.founded-in-future");
            case INVITATION_OPEN -> m.get("groups.refusal.invitation-open");
            case REPLY_BY_PAST -> m.get("groups.refusal.reply-by-past");
            case INVITATION_ANSWERED -> m.get("groups.refusal.invitation-answered");
            case INVITATION_EXPIRED -> m.get("groups.refusal.invitation-expired");
            case WITHOUT_RIGHTS -> m.get("groups.refusal.without-rights");
            case OBJECTION_LATE -> m.get("groups.refusal.objection-late");
            case REQUEST_OPEN -> m.get("groups.refusal.request-open");
            case REQUEST_ENDED -> m.get("groups.refusal.request-ended");
            case LIST_AGREES -> m.get("groups.refusal.list-agrees");
            case LIST_CHANGED -> m.get("groups.refusal.list-changed");
            case NO_TURN -> m.get("groups.refusal.no-turn");
            case TURNS_OUT_OF_ORDER -> m.get("groups.refusal.turns-out-of-order");
            case TURN_BEGUN -> m.get("groups.refusal.turn-begun");
            case CHAIR_WITHOUT_RIGHTS -> m.get("groups.refusal.chair-without-rights");
            case NO_WORKING_DAY -> m.get("groups.refusal.no-working-day");
            case HOLIDAY_TWICE -> m.get("groups.refusal.holiday-twice");
            case DATE_TO_COME -> m.get("groups.refusal.date-to-come");
            case BODY_CLOSED -> m.get("groups.refusal.body-closed");
            case BEFORE_ESTABLISHED -> m.get("groups.refusal.before-established");
            case BODY_NOT_OPEN -> m.get("groups.refusal.body-not-open");
            case OPEN_BUT_UNKNOWN -> m.get("groups.refusal.open-but-unknown");
            case TAKES_PART_ALREADY -> m.get("groups.refusal.takes-part-already");
            case CHAIRS_ACT_TOGETHER -> m.get("groups.refusal.chairs-act-together");
            case ROLE_OVER -> m.get("groups.refusal.role-over");
            case SETTINGS_UNCHANGED -> m.get("groups.settings.unchanged");
            case RELATION_TO_ITSELF -> m.get("groups.refusal.relation-to-itself");
            case RELATION_EXISTS -> m.get("groups.refusal.relation-exists");
            case RELATION_ANSWERED -> m.get("groups.refusal.relation-answered");
            case DOCUMENT_UNCHANGED -> m.get("groups.refusal.document-unchanged");
            case TAKES_NO_PART -> m.get("groups.refusal.takes-no-part");
        };
    }
}
