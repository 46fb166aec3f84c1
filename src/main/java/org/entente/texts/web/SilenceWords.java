package org.entente.texts.web;

import org.entente.notices.AwaitingAct.Tone;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStatementKind;
import org.entente.web.Messages;

/** The words for what silence procedures are made of. Long, since every word is one literal key. */
public final class SilenceWords {

    private SilenceWords() {}

    public static String state(Messages m, SilenceState state) {
        return switch (state) {
            case DRAFT -> m.get("silence.state.draft");
            case PROPOSED -> m.get("silence.state.proposed");
            case SCHEDULED -> m.get("silence.state.scheduled");
            case OPEN -> m.get("silence.state.open");
            case ON_HOLD -> m.get("silence.state.on-hold");
            case SUSPENDED -> m.get("silence.state.suspended");
            case BROKEN -> m.get("silence.state.broken");
            case SETTLING -> m.get("silence.state.settling");
            case VOTE_REQUESTED -> m.get("silence.state.vote-requested");
            case LAPSED -> m.get("silence.state.lapsed");
            case ADOPTED, NOTED -> m.get("silence.state.adopted");
            case WITHDRAWN -> m.get("silence.state.withdrawn");
            case SUPERSEDED -> m.get("silence.state.superseded");
        };
    }

    public static Tone tone(SilenceState state) {
        return switch (state) {
            case OPEN, ON_HOLD, SUSPENDED, SETTLING -> Tone.DUE;
            case BROKEN -> Tone.STOP;
            case ADOPTED, NOTED -> Tone.DONE;
            case DRAFT, PROPOSED, SCHEDULED, VOTE_REQUESTED, LAPSED, WITHDRAWN, SUPERSEDED -> Tone.PLAIN;
        };
    }

    /** The name of a tone in the style sheet. */
    public static String tint(SilenceState state) {
        return switch (tone(state)) {
            case PLAIN -> "";
            case DUE -> "due";
            case STOP -> "stop";
            case DONE -> "done";
        };
    }

    /** What the state means for those who read it. */
    public static String effect(Messages m, SilenceProcedure procedure) {
        var breaking = procedure.terms().profile().breaking();
        return switch (procedure.state()) {
            case DRAFT -> m.get("silence.effect.draft");
            case PROPOSED -> m.get("silence.effect.proposed");
            case SCHEDULED -> m.get("silence.effect.scheduled");
            case OPEN -> open(m, breaking);
            case ON_HOLD, SUSPENDED -> m.get("silence.effect.suspended");
            case BROKEN -> m.get("silence.effect.broken");
            case SETTLING -> m.get("silence.effect.settling");
            case VOTE_REQUESTED -> m.get("silence.effect.vote-requested");
            case LAPSED -> m.get("silence.effect.lapsed");
            case ADOPTED, NOTED ->
                m.get(
                        "silence.effect.adopted",
                        "objected",
                        procedure.objections().isEmpty() ? "no" : "yes");
            case WITHDRAWN -> m.get("silence.effect.withdrawn");
            case SUPERSEDED -> m.get("silence.effect.superseded");
        };
    }

    /** What silence means under these rules, and what ends it. */
    public static String open(Messages m, SilenceProfile.Breaking breaking) {
        var alone = alone(breaking);
        return breaking.amendmentBreaks()
                ? m.get("silence.effect.open", "alone", alone, "threshold", breaking.threshold())
                : m.get("silence.effect.open-amendable", "alone", alone, "threshold", breaking.threshold());
    }

    private static String alone(SilenceProfile.Breaking breaking) {
        return breaking.threshold() == 1 ? "one" : "other";
    }

    public static String refusal(Messages m, SilenceRefusal refusal) {
        return switch (refusal) {
            case NOT_IN_THIS_STATE, ALREADY_HELD, NOT_DUE, STILL_DRAINING, AWAITS_CONFIRMATION ->
                m.get("silence.refused.not-in-this-state");
            case NOT_INITIATOR -> m.get("silence.refused.not-initiator");
            case NOT_ENTITLED -> m.get("silence.refused.not-entitled");
            case LACKS_AUTHORITY -> m.get("silence.refused.lacks-authority");
            case NOT_YOUR_STATE -> m.get("silence.refused.not-your-state");
            case NOT_FROZEN, NO_SUCH_TEXT -> m.get("silence.refused.not-frozen");
            case OPEN_POINTS -> m.get("silence.refused.open-points");
            case NOT_CONCORDANT -> m.get("silence.refused.not-concordant");
            case LANGUAGE_MISSING -> m.get("silence.refused.language-missing");
            case PERIOD_TOO_SHORT -> m.get("silence.refused.period-too-short");
            case PERIOD_TOO_LONG -> m.get("silence.refused.period-too-long");
            case OUTSIDE_WINDOW -> m.get("silence.refused.outside-window");
            case NOBODY_ENTITLED -> m.get("silence.refused.nobody-entitled");
            case NOT_READ_BY_ALL -> m.get("silence.refused.not-read-by-all");
            case BEARS_CLASSIFICATION -> m.get("information.refused.classified");
            case MEETING_OVER -> m.get("silence.refused.meeting-over");
            case MEETING_NOT_OVER -> m.get("silence.refused.meeting-not-over");
            case NOT_AS_PROPOSED -> m.get("silence.refused.not-as-proposed");
            case PROPOSE_IN_MEETING_FIRST -> m.get("silence.refused.propose-in-meeting-first");
            case EXPIRED -> m.get("silence.refused.expired");
            case NOT_LATER -> m.get("silence.refused.not-later");
            case REASON_MISSING, NOTHING_SAID -> m.get("silence.refused.reason-missing");
            case EVIDENCE_MISSING -> m.get("silence.refused.evidence-missing");
            case NO_MORE_EXTENSIONS -> m.get("silence.refused.no-more-extensions");
            case RECEIVED_BEFORE_LAUNCH, RECEIVED_IN_FUTURE -> m.get("silence.refused.received-then");
            case ALREADY_OBJECTED -> m.get("silence.refused.already-objected");
            case NO_OBJECTION_TO_LIFT, LIFTING_NOT_ALLOWED -> m.get("silence.refused.nothing-to-lift");
            case TOO_LITTLE_TIME_LEFT -> m.get("silence.refused.too-little-time-left");
            case AMENDMENT_IS_OBJECTION -> m.get("silence.refused.amendment-is-objection");
            case THRESHOLD_OUT_OF_REACH -> m.get("silence.refused.threshold-out-of-reach");
            case OVERTAKEN -> m.get("silence.refused.overtaken");
            case VOTE_NOT_ALLOWED, HOLD_NOT_ALLOWED, ANSWERS_NOT_ASKED -> m.get("silence.refused.not-in-profile");
            case WORDS_UNACCEPTABLE -> m.get("silence.refused.words-unacceptable");
            case NO_MORE_CORRECTIONS -> m.get("silence.refused.no-more-corrections");
            case SAME_VERSION -> m.get("silence.refused.same-version");
            case CONTEST_WOULD_OUTLAST_SILENCE -> m.get("silence.refused.contest-would-outlast");
            case NOTHING_TO_CONTEST -> m.get("silence.refused.nothing-to-contest");
            case ALREADY_REISSUED -> m.get("silence.refused.already-reissued");
            case STATEMENT_WINDOW_CLOSED -> m.get("silence.refused.statement-window-closed");
        };
    }

    public static String act(Messages m, SilenceActKind act) {
        return switch (act) {
            case OBJECTION -> m.get("silence.act.objection");
            case PREPARATION -> m.get("silence.act.preparation");
            case LIFTING -> m.get("silence.act.lifting");
            case EXTENSION -> m.get("silence.act.extension");
            case SUSPENSION -> m.get("silence.act.suspension");
            case RESUMPTION -> m.get("silence.act.resumption");
            case TECHNICAL_REISSUE -> m.get("silence.act.technical-reissue");
            case CONTEST -> m.get("silence.act.contest");
            case REISSUE -> m.get("silence.act.reissue");
            case OUTSIDE_OBJECTION -> m.get("silence.act.outside-objection");
            case CONFIRMATION -> m.get("silence.act.confirmation");
            case STATEMENT -> m.get("silence.act.statement");
            case WITHDRAWAL -> m.get("silence.act.withdrawal");
            case COMMENT -> m.get("silence.act.comment");
            case HOLD -> m.get("silence.act.hold");
            case HOLD_RELEASE -> m.get("silence.act.hold-release");
            case VOTE_REQUEST -> m.get("silence.act.vote-request");
            case ANSWER -> m.get("silence.act.answer");
            case USE_OPPOSITION -> m.get("silence.act.use-opposition");
            case NOTING -> m.get("silence.act.noting");
        };
    }

    /** The act as a heading: the ellipsis only says that something is still asked. */
    public static String heading(Messages m, SilenceActKind act) {
        return act(m, act).replace("…", "").strip();
    }

    /** What the act will bring about: read before it is confirmed. */
    public static String consequence(Messages m, SilenceActKind act, SilenceProfile.Breaking breaking) {
        return switch (act) {
            case OBJECTION, OUTSIDE_OBJECTION ->
                m.get("silence.consequence.objection", "alone", alone(breaking), "threshold", breaking.threshold());
            case PREPARATION -> m.get("silence.consequence.preparation");
            case LIFTING -> m.get("silence.consequence.lifting");
            case EXTENSION -> m.get("silence.consequence.extension");
            case SUSPENSION, HOLD -> m.get("silence.consequence.suspension");
            case RESUMPTION, HOLD_RELEASE -> m.get("silence.consequence.resumption");
            case TECHNICAL_REISSUE -> m.get("silence.consequence.technical-reissue");
            case CONTEST -> m.get("silence.consequence.contest");
            case REISSUE -> m.get("silence.consequence.reissue");
            case CONFIRMATION -> m.get("silence.consequence.confirmation");
            case STATEMENT -> m.get("silence.consequence.statement");
            case WITHDRAWAL -> m.get("silence.consequence.withdrawal");
            case COMMENT, ANSWER -> m.get("silence.consequence.comment");
            case VOTE_REQUEST -> m.get("silence.consequence.vote-request");
            case USE_OPPOSITION -> m.get("silence.consequence.use-opposition");
            case NOTING -> m.get("silence.consequence.noting");
        };
    }

    static String statement(Messages m, SilenceStatementKind kind) {
        return switch (kind) {
            case EXPLANATION -> m.get("silence.statement.explanation");
            case RESERVATION -> m.get("silence.statement.reservation");
            case INTERPRETATION -> m.get("silence.statement.interpretation");
            case DISSOCIATION -> m.get("silence.statement.dissociation");
        };
    }

    static String comment(Messages m, SilenceCommentKind kind) {
        return switch (kind) {
            case QUESTION -> m.get("silence.comment.question");
            case COMMENT -> m.get("silence.comment.comment");
            case EDITORIAL -> m.get("silence.comment.editorial");
            case SUPPORT -> m.get("silence.comment.support");
            case MORE_TIME -> m.get("silence.comment.more-time");
            case AMENDMENT -> m.get("silence.comment.amendment");
        };
    }

    static String answer(Messages m, SilenceAnswer answer) {
        return switch (answer) {
            case YES -> m.get("silence.answer.yes");
            case INDIFFERENT -> m.get("silence.answer.indifferent");
            case ABSTAIN -> m.get("silence.answer.abstain");
        };
    }

    static String channel(Messages m, ObjectionChannel channel) {
        return switch (channel) {
            case PLATFORM -> m.get("silence.channel.platform");
            case LETTER -> m.get("silence.channel.letter");
            case EMAIL -> m.get("silence.channel.email");
            case TELEPHONE -> m.get("silence.channel.telephone");
        };
    }

    static String disclosure(Messages m, Objection.Disclosure disclosure) {
        return switch (disclosure) {
            case CHAIR -> m.get("silence.disclosure.chair");
            case MEMBERS -> m.get("silence.disclosure.members");
        };
    }

    public static String unit(Messages m, SilenceProfileForm.Unit unit) {
        return switch (unit) {
            case MINUTES -> m.get("silence.profile.unit.minutes");
            case HOURS -> m.get("silence.profile.unit.hours");
            case WORKING_DAYS -> m.get("silence.profile.unit.working-days");
        };
    }

    public static String visibility(Messages m, SilenceProfile.ObjectorVisibility visibility) {
        return switch (visibility) {
            case CHAIR_ONLY -> m.get("silence.profile.visibility.chair");
            case MEMBERS -> m.get("silence.profile.visibility.members");
            case MEMBERS_AND_OBSERVERS -> m.get("silence.profile.visibility.observers");
        };
    }

    public static String publication(Messages m, SilenceProfile.Publication publication) {
        return switch (publication) {
            case ADOPTION -> m.get("silence.profile.publication.adoption");
            case NEXT_MEETING -> m.get("silence.profile.publication.meeting");
            case CHAIRS_RELEASE -> m.get("silence.profile.publication.chair");
        };
    }

    static String preset(Messages m, String name) {
        return switch (name) {
            case "UNGA_2020" -> m.get("silence.preset.unga-2020");
            case "OSCE" -> m.get("silence.preset.osce");
            case "NATO_LIKE" -> m.get("silence.preset.nato-like");
            case "EU_COREU_LIKE" -> m.get("silence.preset.eu-coreu-like");
            case "INFORMAL" -> m.get("silence.preset.informal");
            case "DEMONSTRATION" -> m.get("silence.preset.demonstration");
            default -> m.get("silence.preset.own");
        };
    }
}
