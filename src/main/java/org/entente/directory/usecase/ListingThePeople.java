package org.entente.directory.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.database.ActorTransactions;
import org.entente.directory.MissionKey;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.identity.Rank;
import org.springframework.stereotype.Component;

/**
 * Whom a mission lists, and the published copy of them. Companions cannot read the people of another mission, so the
 * directory keeps a copy of those listed: it is made anew when the mission publishes, and soon after a post has changed
 * or ended, from the people as they then stand.
 */
@Component
public class ListingThePeople {

    /** After all that a mission has put in order. */
    private static final int UNORDERED = 10_000;

    private final OwnMission own;
    private final PeopleRows rows;
    private final DirectoryRows directory;
    private final Accounts accounts;
    private final ActorTransactions transactions;

    ListingThePeople(
            OwnMission own,
            PeopleRows rows,
            DirectoryRows directory,
            Accounts accounts,
            ActorTransactions transactions) {
        this.own = own;
        this.rows = rows;
        this.directory = directory;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** A post that could be listed, and whether it is. */
    public record Candidate(Account account, boolean listed) {}

    /** The posts of the actor's mission in its order. */
    public List<Candidate> candidates(Actor actor) {
        var mission = own.administeredBy(actor);
        var choices = transactions.call(actor, rows::choices);
        return ordered(own.posts(mission), choices).stream()
                .map(account -> new Candidate(account, isListed(account, choices)))
                .toList();
    }

    /** @param listed the posts to list, in their order; the others of the mission are not listed */
    public void choose(Actor actor, List<UUID> listed) {
        var mission = own.administeredBy(actor);
        var posts = own.posts(mission).stream().map(Account::id).toList();
        var ordered = listed.stream().filter(posts::contains).toList();
        var choices = posts.stream()
                .map(post -> new PeopleRows.Choice(
                        post, ordered.contains(post), ordered.contains(post) ? ordered.indexOf(post) : UNORDERED))
                .toList();
        transactions.runAsService(() -> {
            rows.choose(mission, choices);
            refresh();
        });
    }

    /** Brings every published copy up to date; writes only where something is otherwise. */
    public void refresh() {
        transactions.runAsService(() -> {
            var missions = rows.missions();
            var choices = rows.choices();
            var published = directory.people().stream().collect(Collectors.groupingBy(ListedPerson::mission));
            var posts = accounts
                    .of(missions.stream().map(MissionKey::party).distinct().toList())
                    .stream()
                    .collect(Collectors.groupingBy(ListingThePeople::missionOf));
            for (var mission : missions) {
                var listed = ordered(posts.getOrDefault(Optional.of(mission), List.of()), choices).stream()
                        .filter(account -> isListed(account, choices))
                        .toList();
                var before = published.getOrDefault(mission, List.of());
                if (!before.equals(
                        listed.stream().map(one -> person(mission, one)).toList())) {
                    rows.withdraw(mission);
                    IntStream.range(0, listed.size()).forEach(place -> rows.publish(mission, listed.get(place), place));
                }
            }
        });
    }

    private static Optional<MissionKey> missionOf(Account account) {
        var party = account.party();
        var station = account.dutyStation();
        return party == null || station == null ? Optional.empty() : Optional.of(new MissionKey(party, station));
    }

    private static ListedPerson person(MissionKey mission, Account account) {
        var office = account.post().office();
        return new ListedPerson(
                mission,
                account.id(),
                office == null ? Office.MISSION_STAFF : office,
                account.post().rank(),
                account.person().name());
    }

    private static boolean isListed(Account account, Map<UUID, PeopleRows.Choice> choices) {
        var choice = choices.get(account.id());
        var office = account.post().office();
        return choice == null
                ? office == Office.HEAD_OF_MISSION || office == Office.DEPUTY_HEAD_OF_MISSION
                : choice.listed();
    }

    private static List<Account> ordered(List<Account> posts, Map<UUID, PeopleRows.Choice> choices) {
        return posts.stream()
                .sorted(Comparator.comparingInt((Account account) -> {
                            var choice = choices.get(account.id());
                            return choice == null ? UNORDERED : choice.position();
                        })
                        .thenComparingInt(ListingThePeople::office)
                        .thenComparingInt(account -> account.post().rank() == null
                                ? Rank.values().length
                                : account.post().rank().ordinal())
                        .thenComparing(Account::id))
                .toList();
    }

    private static int office(Account account) {
        var office = account.post().office();
        return office == null ? Office.values().length : office.ordinal();
    }
}
