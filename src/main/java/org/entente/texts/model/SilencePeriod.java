package org.entente.texts.model;

import java.time.Duration;

/** How long a silence must last at least, and on which clock it is counted (SIL-26, SIL-27). */
public sealed interface SilencePeriod {

    /** Counted on instants: 72 hours are 72 real hours, whatever the local clocks do meanwhile. */
    record Elapsed(Duration length) implements SilencePeriod {
        public Elapsed {
            if (length.isNegative()) {
                throw new IllegalArgumentException("A period runs forward.");
            }
        }
    }

    /** Counted in whole working days of the duty station, ending at the cut-off hour of the last one. */
    record WorkingDays(int days) implements SilencePeriod {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("At least one working day.");
            }
        }
    }
}
