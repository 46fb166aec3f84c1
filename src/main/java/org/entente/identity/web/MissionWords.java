package org.entente.identity.web;

import org.entente.core.Actor.Authority;
import org.entente.identity.model.MissionRefusal;
import org.entente.identity.model.PostAct;
import org.entente.identity.usecase.Audit;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** The words of what is one of several in a mission. */
public final class MissionWords {

    private MissionWords() {}

    /** What a post lets its holder do. */
    public static String authority(Messages m, @Nullable Authority authority) {
        return switch (authority) {
            case READ -> m.get("identity.authority.read");
            case DRAFT -> m.get("identity.authority.draft");
            case COMMIT -> m.get("identity.authority.commit");
            case null -> m.get("identity.rank.none");
        };
    }

    static String refusal(Messages m, MissionRefusal refusal) {
        return switch (refusal) {
            case OWN_POST -> m.get("identity.refusal.own-post");
            case CHANGED_MEANWHILE -> m.get("identity.refusal.changed-meanwhile");
            case CHAIRS_OFFICE_BINDS_NOBODY -> m.get("identity.refusal.chairs-office");
            case ANOTHER_HEAD -> m.get("identity.refusal.another-head");
            case NOT_A_DEPUTY -> m.get("identity.refusal.not-a-deputy");
            case PERIOD_EMPTY -> m.get("identity.refusal.period-empty");
            case PERIODS_OVERLAP -> m.get("identity.refusal.periods-overlap");
            case ADDRESS_UNREADABLE -> m.get("identity.sign-in.email.refused");
            case INVITED_ALREADY -> m.get("identity.refusal.invited-already");
            case TOO_MANY_INVITATIONS -> m.get("identity.refusal.too-many-invitations");
            case HAS_ADMINISTRATOR -> m.get("identity.refusal.has-administrator");
            case MISSION_RUN -> m.get("identity.refusal.mission-run");
            case MINISTRY_OF_ANOTHER -> m.get("identity.refusal.ministry-of-another");
        };
    }

    /** What was done. */
    public static String audit(Messages m, Audit.Kind kind) {
        return switch (kind) {
            case POST_CHANGED -> m.get("identity.audit.post-changed");
            case POST_SUSPENDED -> m.get("identity.audit.post-suspended");
            case POST_RESUMED -> m.get("identity.audit.post-resumed");
            case POST_ENDED -> m.get("identity.audit.post-ended");
            case CHARGE_NOTIFIED -> m.get("identity.audit.charge-notified");
            case CHARGE_CLOSED -> m.get("identity.audit.charge-closed");
            case INVITED -> m.get("identity.audit.invited");
            case INVITATION_WITHDRAWN -> m.get("identity.audit.invitation-withdrawn");
            case INVITATION_ACCEPTED -> m.get("identity.audit.invitation-accepted");
            case SESSIONS_ENDED -> m.get("identity.audit.sessions-ended");
            case PASSKEY_ADDED -> m.get("identity.audit.passkey-added");
            case PASSKEY_REMOVED -> m.get("identity.audit.passkey-removed");
            case PROVED -> m.get("identity.audit.proved");
            case PROOF_REFUSED -> m.get("identity.audit.proof-refused");
            case RECOVERY_ASKED -> m.get("identity.audit.recovery-asked");
            case RECOVERY_CONFIRMED -> m.get("identity.audit.recovery-confirmed");
            case RECOVERY_REFUSED -> m.get("identity.audit.recovery-refused");
            case RECOVERY_FINISHED -> m.get("identity.audit.recovery-finished");
            case MINISTRY_BOUND -> m.get("identity.audit.ministry-bound");
            case MINISTRY_VOUCHED -> m.get("identity.audit.ministry-vouched");
            case MINISTRY_REFUSED -> m.get("identity.audit.ministry-refused");
        };
    }

    /** The act, as what asks for it is called. */
    public static String act(Messages m, PostAct act) {
        return switch (act) {
            case CHANGE -> m.get("identity.post.change");
            case SUSPENSION -> m.get("identity.post.suspend");
            case RESUMPTION -> m.get("identity.post.resume");
            case END -> m.get("identity.post.end");
        };
    }

    /** What follows from the act. */
    public static String effect(Messages m, PostAct act) {
        return switch (act) {
            case CHANGE -> m.get("identity.post.change.effect");
            case SUSPENSION -> m.get("identity.post.suspend.effect");
            case RESUMPTION -> m.get("identity.post.resume.effect");
            case END -> m.get("identity.post.end.effect");
        };
    }
}
