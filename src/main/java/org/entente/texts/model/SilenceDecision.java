package org.entente.texts.model;

import java.util.List;

/** What the procedure answers to a step: the facts to append, or every reason why not. */
public sealed interface SilenceDecision {

    record Accepted(List<SilenceEvent> events) implements SilenceDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(List<SilenceRefusal> reasons) implements SilenceDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static SilenceDecision accepted(SilenceEvent... events) {
        return new Accepted(List.of(events));
    }

    static SilenceDecision refused(SilenceRefusal... reasons) {
        return new Refused(List.of(reasons));
    }
}
