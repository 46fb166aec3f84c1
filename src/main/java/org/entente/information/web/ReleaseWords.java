package org.entente.information.web;

import org.entente.information.requests.ReleaseRefusal;
import org.entente.information.requests.ReleaseRequest;
import org.entente.parties.Parties;
import org.entente.web.Messages;

/** The words for requests for release. */
public final class ReleaseWords {

    private ReleaseWords() {}

    /** The parties that it is asked for, by name. */
    public static String names(ReleaseRequest request, Parties parties, Messages m) {
        return m.list(parties.inProtocolOrder(request.parties(), m.language()).stream()
                .map(party -> party.shortName(m.language()))
                .toList());
    }

    /** What became of it, in a word. */
    public static String state(ReleaseRequest request, Messages m) {
        var answer = request.answer();
        if (answer == null) {
            return request.isOpen() ? m.get("information.release.open") : m.get("information.release.ended");
        }
        return answer.granted() ? m.get("information.release.granted") : m.get("information.release.refused");
    }

    /** The tone of that word. */
    public static String tone(ReleaseRequest request) {
        var answer = request.answer();
        if (answer == null) {
            return request.isOpen() ? "due" : "";
        }
        return answer.granted() ? "done" : "stop";
    }

    /** The field that a refusal is about. */
    static String field(ReleaseRefusal refusal) {
        return switch (refusal) {
            case REASON_MISSING, REASON_TOO_LONG, BEARS_CLASSIFICATION -> "reason";
            case NO_SUCH_THING,
                    NOT_ENTITLED,
                    RED,
                    NOT_OUTSIDE,
                    HIDDEN,
                    LAPSING,
                    ALREADY_ASKED,
                    ALREADY_ANSWERED,
                    RECALLED -> "party";
        };
    }

    static String refusal(Messages m, ReleaseRefusal refusal) {
        return switch (refusal) {
            case NO_SUCH_THING, NOT_ENTITLED -> m.get("information.refused.not-originator");
            case RED -> m.get("information.release.refused.red");
            case NOT_OUTSIDE -> m.get("information.release.refused.not-outside");
            case HIDDEN -> m.get("information.release.refused.hidden");
            case LAPSING -> m.get("information.release.refused.lapsing");
            case REASON_MISSING -> m.get("information.release.refused.no-reason");
            case REASON_TOO_LONG -> m.get("information.release.refused.too-long");
            case BEARS_CLASSIFICATION -> m.get("information.refused.classified");
            case ALREADY_ASKED -> m.get("information.release.refused.asked");
            case RECALLED -> m.get("information.release.refused.recalled");
            case ALREADY_ANSWERED -> m.get("information.release.refused.answered");
        };
    }
}
