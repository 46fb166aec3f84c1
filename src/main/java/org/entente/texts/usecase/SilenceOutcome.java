package org.entente.texts.usecase;

import java.util.List;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceRefusal;

/** What came of an act under silence. */
public sealed interface SilenceOutcome {

    /** @param facts what was appended, with the act that each became on the record */
    record Done(Silence silence, List<SilenceFact> facts) implements SilenceOutcome {

        public boolean contains(Class<? extends SilenceEvent> kind) {
            return facts.stream().map(SilenceFact::event).anyMatch(kind::isInstance);
        }
    }

    record Refused(List<SilenceRefusal> reasons) implements SilenceOutcome {}

    /** There is no such procedure for this actor. */
    record NotThere() implements SilenceOutcome {}
}
