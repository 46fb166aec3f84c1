package org.entente.texts.model;

import java.util.Optional;
import org.entente.core.Language;
import org.entente.core.PartyCode;

/** Knows the parties by whatever they are called. */
@FunctionalInterface
public interface StateNames {

    /** The party that these words name, all of them together; empty when they name none. */
    Optional<Named> recognise(String words, Language language);

    /** @param alias whether the words are another name than those that the United Nations use in the language */
    record Named(PartyCode code, boolean alias) {}
}
