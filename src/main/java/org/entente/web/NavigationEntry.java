package org.entente.web;

import java.util.Set;
import org.entente.core.Actor;

/** One entry of the main navigation, contributed by the module that owns the page; sorted by {@code order}. */
public record NavigationEntry(int order, String messageKey, String path, Set<Actor.Kind> readers) {

    boolean isFor(Actor actor) {
        return readers.contains(actor.kind());
    }

    /** Whether the page at the path belongs under this entry. */
    public boolean covers(String pagePath) {
        return pagePath.equals(path) || (!path.equals("/") && pagePath.startsWith(path + "/"));
    }
}
