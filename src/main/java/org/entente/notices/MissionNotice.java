package org.entente.notices;

import java.util.List;
import org.entente.identity.Account;

/**
 * A notice as the mission's inbox shows it.
 *
 * @param notice one of its copies, in the reader's language where there is one
 * @param recipients the posts of the mission that it was served to and that still hold, and whether each has read it
 * @param former to how many others it was served
 */
public record MissionNotice(ServedNotice notice, List<Recipient> recipients, int former) {

    /** One post that was served. */
    public record Recipient(Account account, boolean read) {}
}
