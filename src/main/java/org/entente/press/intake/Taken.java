package org.entente.press.intake;

import org.entente.press.model.PressRefusal;
import org.jspecify.annotations.Nullable;

/** What came in, or why it did not. */
public sealed interface Taken {

    /**
     * Words to read.
     *
     * @param title as the page gives it; null where there is none
     * @param published the day as the page gives it, as EDTF; null where it does not
     * @param aside what is not the report: menus, share bars, comment forms
     */
    record Words(@Nullable String title, @Nullable String published, String words, String aside, String mediaType)
            implements Taken {

        /** Everything that is kept of it, what is set aside as well. */
        public String all() {
            return String.join("\n\n\n", title == null ? "" : title, words, aside);
        }
    }

    record Refused(PressRefusal refusal) implements Taken {}

    static Taken refused(PressRefusal refusal) {
        return new Refused(refusal);
    }
}
