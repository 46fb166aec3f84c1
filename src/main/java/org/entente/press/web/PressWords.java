package org.entente.press.web;

import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.model.Fault;
import org.entente.press.model.Origin;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.ReportState;
import org.entente.press.model.Source;
import org.entente.press.model.TaughtName;
import org.entente.web.Messages;

/** The words for what a review of the press is made of. */
public final class PressWords {

    private PressWords() {}

    public static String state(Messages m, ReportState state) {
        return switch (state) {
            case TO_REVIEW -> m.get("press.state.to-review");
            case REVIEWED -> m.get("press.state.reviewed");
            case SET_ASIDE -> m.get("press.state.set-aside");
        };
    }

    public static String tone(ReportState state) {
        return switch (state) {
            case TO_REVIEW -> "due";
            case REVIEWED -> "done";
            case SET_ASIDE -> "quiet";
        };
    }

    public static String origin(Messages m, Origin origin) {
        return switch (origin) {
            case PASTED -> m.get("press.origin.pasted");
            case FILE -> m.get("press.origin.file");
            case ADDRESS -> m.get("press.origin.address");
            case FEED -> m.get("press.origin.feed");
        };
    }

    public static String claim(Messages m, ClaimState state) {
        return switch (state) {
            case PROPOSED -> m.get("press.claim.proposed");
            case CONFIRMED -> m.get("press.claim.confirmed");
            case REJECTED -> m.get("press.claim.rejected");
            case WITHDRAWN -> m.get("press.claim.withdrawn");
        };
    }

    public static String tone(ClaimState state) {
        return switch (state) {
            case PROPOSED -> "due";
            case CONFIRMED -> "done";
            case REJECTED, WITHDRAWN -> "quiet";
        };
    }

    public static String kind(Messages m, ClaimKind kind) {
        return switch (kind) {
            case EVENT -> m.get("press.kind.event");
            case PARTICIPANTS -> m.get("press.kind.participants");
            case PERSON -> m.get("press.kind.person");
            case STATEMENT -> m.get("press.kind.statement");
            case AMOUNT -> m.get("press.kind.amount");
            case HELP -> m.get("press.kind.help");
            case MEMBERSHIP -> m.get("press.kind.membership");
        };
    }

    public static String field(Messages m, ClaimField field) {
        return switch (field) {
            case EVENT -> m.get("press.field.event");
            case DATE -> m.get("press.field.date");
            case CITY -> m.get("press.field.city");
            case COUNTRY -> m.get("press.field.country");
            case FORMAT -> m.get("press.field.format");
            case LEVEL -> m.get("press.field.level");
            case ORDINAL -> m.get("press.field.ordinal");
            case PARTIES -> m.get("press.field.parties");
            case NAME -> m.get("press.field.name");
            case ROLE -> m.get("press.field.role");
            case PARTY -> m.get("press.field.party");
            case SAID -> m.get("press.field.said");
            case SPEAKER -> m.get("press.field.speaker");
            case ABOUT -> m.get("press.field.about");
            case VALUE -> m.get("press.field.value");
            case CURRENCY -> m.get("press.field.currency");
            case BY -> m.get("press.field.by");
            case PURPOSE -> m.get("press.field.purpose");
            case CUMULATIVE -> m.get("press.field.cumulative");
            case COUNT -> m.get("press.field.count");
            case UNIT -> m.get("press.field.unit");
            case RECIPIENT -> m.get("press.field.recipient");
            case HELP -> m.get("press.field.help");
            case GROUP -> m.get("press.field.group");
            case SINCE -> m.get("press.field.since");
        };
    }

    static String choice(Messages m, ClaimField field, String value) {
        return switch (field) {
            case EVENT -> event(m, value);
            case FORMAT ->
                switch (value) {
                    case "in_person" -> m.get("press.format.in-person");
                    case "virtual" -> m.get("press.format.virtual");
                    case "hybrid" -> m.get("press.format.hybrid");
                    default -> m.get("press.unknown");
                };
            case LEVEL -> level(m, value);
            case UNIT -> unit(m, value);
            case CUMULATIVE -> value.equals("yes") ? m.get("press.cumulative.yes") : m.get("press.cumulative.no");
            default -> value;
        };
    }

    private static String event(Messages m, String value) {
        return switch (value) {
            case "meeting" -> m.get("press.event.meeting");
            case "visit" -> m.get("press.event.visit");
            case "call" -> m.get("press.event.call");
            case "conference" -> m.get("press.event.conference");
            case "ceremony" -> m.get("press.event.ceremony");
            case "launch" -> m.get("press.event.launch");
            case "signing" -> m.get("press.event.signing");
            case "statement" -> m.get("press.event.statement");
            default -> m.get("press.event.other");
        };
    }

    private static String unit(Messages m, String value) {
        return switch (value) {
            case "person" -> m.get("press.unit.person");
            case "tonne" -> m.get("press.unit.tonne");
            case "dose" -> m.get("press.unit.dose");
            case "dog" -> m.get("press.unit.dog");
            case "tent" -> m.get("press.unit.tent");
            case "truck" -> m.get("press.unit.truck");
            case "piece" -> m.get("press.unit.piece");
            case "scholarship" -> m.get("press.unit.scholarship");
            case "flight" -> m.get("press.unit.flight");
            default -> value;
        };
    }

    private static String level(Messages m, String value) {
        return switch (value) {
            case "heads_of_state" -> m.get("press.level.heads-of-state");
            case "ministerial" -> m.get("press.level.ministerial");
            case "deputy_ministerial" -> m.get("press.level.deputy-ministerial");
            case "heads_of_mission" -> m.get("press.level.heads-of-mission");
            case "senior_officials" -> m.get("press.level.senior-officials");
            case "experts" -> m.get("press.level.experts");
            default -> m.get("press.unknown");
        };
    }

    public static String name(Messages m, TaughtName.Kind kind) {
        return switch (kind) {
            case PARTY -> m.get("press.names.party");
            case PERSON -> m.get("press.names.person");
            case GROUP -> m.get("press.names.group");
        };
    }

    public static String trouble(Messages m, Source.Trouble trouble) {
        return switch (trouble) {
            case UNREACHABLE -> m.get("press.trouble.unreachable");
            case REFUSED -> m.get("press.trouble.refused");
            case CHANGED -> m.get("press.trouble.changed");
            case EMPTY -> m.get("press.trouble.empty");
            case QUIET -> m.get("press.trouble.quiet");
        };
    }

    /** What is wrong, and what can be done about it. */
    public static String fault(Messages m, Fault fault) {
        return switch (fault) {
            case UNKNOWN_HOST -> m.get("press.fault.unknown-host");
            case NO_ANSWER -> m.get("press.fault.no-answer");
            case NOT_SECURE -> m.get("press.fault.not-secure");
            case ADDRESS_REFUSED -> m.get("press.fault.address-refused");
            case NOT_FOUND -> m.get("press.fault.not-found");
            case FORBIDDEN -> m.get("press.fault.forbidden");
            case ASKED_TOO_OFTEN -> m.get("press.fault.asked-too-often");
            case SERVER_ERROR -> m.get("press.fault.server-error");
            case OTHER_ANSWER -> m.get("press.fault.other-answer");
            case TOO_LARGE -> m.get("press.fault.too-large");
            case BUSY -> m.get("press.fault.busy");
            case NOT_A_FEED -> m.get("press.fault.not-a-feed");
            case OTHER_KIND -> m.get("press.fault.other-kind");
            case NO_ENTRIES -> m.get("press.fault.no-entries");
            case NOTHING_NEW -> m.get("press.fault.nothing-new");
            case OURS -> m.get("press.fault.ours");
        };
    }

    static String refusal(Messages m, PressRefusal refusal) {
        return switch (refusal) {
            case NO_SUCH_PLACE -> m.get("press.refused.no-such-place");
            case NOTHING_SENT -> m.get("press.refused.nothing-sent");
            case TOO_LARGE -> m.get("press.refused.too-large");
            case WRONG_TYPE -> m.get("press.refused.wrong-type");
            case UNREADABLE -> m.get("press.refused.unreadable");
            case NO_WORDS -> m.get("press.refused.no-words");
            case BEARS_CLASSIFICATION -> m.get("press.refused.bears-classification");
            case BUSY -> m.get("press.refused.busy");
            case ADDRESS_REFUSED -> m.get("press.refused.address");
            case UNREACHABLE -> m.get("press.refused.unreachable");
            case TOO_MANY_SOURCES -> m.get("press.refused.too-many-sources");
            case TOO_MANY_NAMES -> m.get("press.refused.too-many-names");
            case KNOWN_ALREADY -> m.get("press.refused.known-already");
            case NO_SUCH_PARTY -> m.get("press.refused.no-such-party");
            case CHANGED_MEANWHILE -> m.get("press.refused.changed-meanwhile");
        };
    }
}
