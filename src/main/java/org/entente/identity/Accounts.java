package org.entente.identity;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.ReadingAccounts;
import org.springframework.stereotype.Component;

/** The face of the module: the posts from which somebody may act now, neither suspended nor at an end. */
@Component
public class Accounts {

    private final ReadingAccounts reading;
    private final Posts posts;

    Accounts(ReadingAccounts reading, Posts posts) {
        this.reading = reading;
        this.posts = posts;
    }

    /** Opens a post known by its function alone. The e-mail address must not be in use. */
    public Account open(
            String email, PartyCode party, Office office, String dutyStation, Language language, ZoneId zone) {
        return posts.open(email, party, office, dutyStation, language, zone);
    }

    /** Opens the account of the operator, who reads no content. The e-mail address must not be in use. */
    public Account openOperator(String email, Language language, ZoneId zone) {
        return posts.openOperator(email, language, zone);
    }

    /** The offices that act for any of these parties. Answers with the sight of the service: for serving notices. */
    public List<Account> of(Collection<PartyCode> parties) {
        return reading.of(parties);
    }

    /** The account, if somebody may act from it now. */
    public Optional<Account> find(UUID id) {
        return reading.find(id);
    }

    /** The first post of whoever has the address. */
    public Optional<Account> withEmail(String email) {
        return reading.withEmail(email);
    }
}
