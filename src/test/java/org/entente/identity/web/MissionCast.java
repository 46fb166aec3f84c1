package org.entente.identity.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.identity.Account;
import org.entente.identity.Person;
import org.entente.identity.PersonName;
import org.entente.identity.Post;
import org.entente.identity.usecase.Posts;

/** Persons in posts: each call brings a new one, all of them called Jane Doe. */
class MissionCast {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Posts posts;
    private final Clock clock;

    MissionCast(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    Account holds(String party, String station, Office office, Authority authority, boolean administers) {
        var email = "person-%d@ministry.example".formatted(COUNTER.incrementAndGet());
        var person =
                new Person(Ids.next(), email, new PersonName(null, "Jane", "Doe", null), Language.EN, ZoneOffset.UTC);
        posts.add(person);
        return open(person, party, station, office, authority, administers);
    }

    /** The same person in another mission of the same State. */
    Account also(Account first, String station, Office office, Authority authority, boolean administers) {
        return open(first.person(), String.valueOf(first.party()), station, office, authority, administers);
    }

    /** The same person in a mission of another State. */
    Account of(String party, Account first, String station, Office office, Authority authority, boolean administers) {
        return open(first.person(), party, station, office, authority, administers);
    }

    Post suspended(Post post) {
        return new Post(
                post.number() + 1,
                post.office(),
                post.rank(),
                post.authority(),
                post.administers(),
                true,
                clock.instant(),
                null);
    }

    private Account open(
            Person person, String party, String station, Office office, Authority authority, boolean administers) {
        var post = new Post(1, office, null, authority, administers, false, clock.instant(), null);
        return posts.open(
                new Account(Ids.next(), Actor.Kind.DELEGATE, person, new PartyCode(party), station, post, null), null);
    }
}
