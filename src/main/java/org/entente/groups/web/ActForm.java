package org.entente.groups.web;

import java.util.List;
import java.util.Map;
import org.entente.groups.Refusal;

/**
 * The form of an act, before and after it is filled in.
 *
 * @param effect what the act brings about, in a sentence
 * @param action where the form is sent, which is where it stands
 * @param back where to go without acting
 * @param crumbs words by path, the outermost first
 */
public record ActForm(
        String heading, String effect, String action, String back, Map<String, String> crumbs, List<ActField> fields) {

    public ActForm {
        fields = List.copyOf(fields);
    }

    /** The address of the group in which the act is done. */
    String group() {
        return action.split("/", -1)[2];
    }

    /** The field beside which a refusal is said: the date if it is about the date, else the first of the form. */
    String placeOf(Refusal refusal) {
        var preferred = switch (refusal) {
            case BEFORE_FOUNDING, CHANGES_BEFORE_IT_BEGINS, BEFORE_ESTABLISHED -> "since";
            case DATE_TO_COME -> fields.stream().anyMatch(field -> field.name().equals("since")) ? "since" : "until";
            case OPEN_BUT_UNKNOWN -> "manner";
            case RELATION_TO_ITSELF -> "address";
            case ENDS_BEFORE_IT_BEGINS, CHAIR_VACANT, ROLE_OVER -> "until";
            case FOUNDED_IN_FUTURE -> "founded";
            case TURNS_OUT_OF_ORDER, TURN_BEGUN -> "since-1";
            case REPLY_BY_PAST -> "reply-by";
            case NAME_TAKEN -> "acronym";
            case NO_WORKING_DAY -> "weekend";
            default -> "";
        };
        var first = fields.isEmpty() ? "act" : fields.getFirst().name();
        return fields.stream().anyMatch(field -> field.name().equals(preferred)) ? preferred : first;
    }
}
