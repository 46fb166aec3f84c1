package org.entente.texts.usecase;

import java.time.Instant;
import org.entente.core.PartyCode;
import org.entente.texts.model.Objection;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceProcedure;
import org.jspecify.annotations.Nullable;

/** What a reader of a procedure may know of what is in it (SIL-13, SIL-17, SIL-22). */
public record SilenceSight(SilenceProcedure procedure, SilenceAuthor reader, boolean knowsMembers, Instant now) {

    /** Whether the reader may know that this State objected, lifted or came late. */
    public boolean maySeeObjector(PartyCode party) {
        return reader.initiator()
                || party.equals(reader.party())
                || switch (procedure.terms().profile().breaking().objectorVisibility()) {
                    case CHAIR_ONLY -> false;
                    case MEMBERS -> isEntitled();
                    case MEMBERS_AND_OBSERVERS -> true;
                };
    }

    /** The reason is for the chair or for all who may know the objector, as the objector wished. */
    public boolean maySeeReason(Objection objection) {
        return reader.initiator()
                || objection.party().equals(reader.party())
                || (objection.disclosure() == Objection.Disclosure.MEMBERS && maySeeObjector(objection.party()));
    }

    public boolean maySee(SilenceEvent event) {
        return switch (event) {
            case SilenceEvent.Contradicted contradicted -> contradicted.party().equals(reader.party());
            case SilenceEvent.ObjectionCameLate late ->
                maySeeObjector(late.objection().party());
            case SilenceEvent.EntitlementEnded ended ->
                knowsMembers || ended.party().equals(reader.party());
            default -> true;
        };
    }

    public boolean isEntitled() {
        @Nullable PartyCode party = reader.party();
        return party != null && procedure.mayObject(party, now);
    }
}
