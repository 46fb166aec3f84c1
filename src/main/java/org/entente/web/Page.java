package org.entente.web;

import java.util.List;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know of the request: who reads, in which language, where. Every template takes it as
 * {@code page}; every controller may take it as a parameter.
 *
 * @param path of the request
 * @param back where the reader finds this page again: with its query, or the page whose form was answered
 * @param proof whether the reader must prove anew who it is before an act of this page
 * @param demonstration whether this server shows a demonstration
 */
public record Page(
        Messages m,
        Actor actor,
        @Nullable SignedIn who,
        String path,
        String back,
        String csrfName,
        String csrfToken,
        List<NavigationEntry> navigation,
        Proof proof,
        boolean demonstration) {

    public Language language() {
        return m.language();
    }
}
