package org.entente.identity;

import java.util.List;

/** A request to be let in again, with the posts it is about; at least one. */
public record AskedRecovery(Recovery recovery, List<Account> posts) {

    public Account first() {
        return posts.getFirst();
    }
}
