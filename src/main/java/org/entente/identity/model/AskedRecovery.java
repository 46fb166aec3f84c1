package org.entente.identity.model;

import java.util.List;
import org.entente.identity.Account;

/** A request to be let in again, with the posts it is about; at least one. */
public record AskedRecovery(Recovery recovery, List<Account> posts) {

    /** The post by which pages name whoever asks. */
    public Account first() {
        return posts.getFirst();
    }
}
