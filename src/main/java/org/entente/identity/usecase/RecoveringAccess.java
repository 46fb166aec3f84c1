package org.entente.identity.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.identity.model.AskedRecovery;
import org.entente.identity.model.Recovery;
import org.entente.mail.Outbox;
import org.entente.web.Address;
import org.entente.web.MessageCatalogue;
import org.springframework.stereotype.Component;

/**
 * A person who holds a passkey is not let in by a link alone: a mailbox that somebody else reads would be enough. A second
 * person of the mission hears the code that the first one reads out; then the first one may come in once. Whoever holds
 * posts of several States comes in once a mission of each has confirmed, for no State gives back what another has given.
 */
@Component
public class RecoveringAccess {

    private static final Duration TO_CONFIRM = Duration.ofHours(24);
    private static final Duration TO_FINISH = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Recoveries recoveries;
    private final ReadingAccounts accounts;
    private final ActorTransactions transactions;
    private final Audit audit;
    private final Outbox outbox;
    private final MessageCatalogue messages;
    private final Titles titles;
    private final Address address;
    private final Clock clock;

    RecoveringAccess(
            Recoveries recoveries,
            ReadingAccounts accounts,
            ActorTransactions transactions,
            Audit audit,
            Outbox outbox,
            MessageCatalogue messages,
            Titles titles,
            Address address,
            Clock clock) {
        this.recoveries = recoveries;
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.messages = messages;
        this.titles = titles;
        this.address = address;
        this.clock = clock;
    }

    /** Opens a request for the person and answers its token; those who may confirm it are told. */
    public String ask(UUID person) {
        return transactions.asService(() -> {
            var now = clock.instant();
            var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
            var token = recoveries.add(new Recovery(Ids.next(), person, code, now, now.plus(TO_CONFIRM), Set.of()));
            var told = new HashSet<PartyCode>();
            for (var post : accounts.heldBy(person)) {
                audit.note(Audit.Kind.RECOVERY_ASKED, post, post.id(), "");
                seconds(post).forEach(second -> tell(second, post));
                if (isForOperator(post) && told.add(Objects.requireNonNull(post.party()))) {
                    accounts.operators().forEach(operator -> tellOperator(operator, post));
                }
            }
            return token;
        });
    }

    /** The request behind a token, while it may be confirmed or finished. */
    public Optional<Recovery> withToken(String token) {
        return transactions.asService(() -> recoveries.withToken(token, clock.instant()));
    }

    /** Those that wait for this very actor. */
    public List<AskedRecovery> waitingFor(Actor actor) {
        return transactions.asService(() -> recoveries.waiting(clock.instant()).stream()
                .map(recovery -> new AskedRecovery(
                        recovery,
                        accounts.heldBy(recovery.person()).stream()
                                .filter(post -> !recovery.confirmedFor().contains(post.party()))
                                .filter(post -> mayConfirm(actor, post))
                                .toList()))
                .filter(asked -> !asked.posts().isEmpty())
                .toList());
    }

    /** One of those that wait for this very actor. */
    public Optional<AskedRecovery> waitingFor(Actor actor, UUID id) {
        return waitingFor(actor).stream()
                .filter(asked -> asked.recovery().id().equals(id))
                .findFirst();
    }

    /** Confirms with the code that was read out; false where it is another one. */
    public boolean confirm(Actor actor, AskedRecovery asked, String code) {
        return transactions.asService(() -> {
            var now = clock.instant();
            var by = Objects.requireNonNull(actor.accountId());
            var heard = code.replaceAll("\\D", "");
            var own = parties(asked.posts());
            var all = parties(accounts.heldBy(asked.recovery().person()));
            var answer = recoveries.confirm(asked.recovery().id(), heard, by, own, all, now, now.plus(TO_FINISH));
            if (answer == Recoveries.Heard.OVER) {
                return true;
            }
            var wrong = answer == Recoveries.Heard.WRONG;
            var kind = wrong ? Audit.Kind.RECOVERY_REFUSED : Audit.Kind.RECOVERY_CONFIRMED;
            asked.posts().forEach(post -> audit.note(kind, post, by, ""));
            if (answer == Recoveries.Heard.CONFIRMED) {
                tellConfirmed(asked.first());
            }
            return !wrong;
        });
    }

    /** The parties of which a mission is still to confirm; one that suspends its post has not confirmed by that. */
    public Set<PartyCode> missing(Recovery recovery) {
        var missing = parties(accounts.heldBy(recovery.person()));
        missing.removeAll(recovery.confirmedFor());
        return missing;
    }

    /** Those of them for which nobody of the State may, and the operator does. */
    public Set<PartyCode> missingOfOperator(Recovery recovery) {
        var operators = missing(recovery);
        accounts.heldBy(recovery.person()).stream()
                .filter(post -> !isForOperator(post))
                .forEach(post -> operators.remove(post.party()));
        return operators;
    }

    /** Whether all have confirmed who are to: with a post that ends, one fewer is. */
    public boolean isConfirmed(Recovery recovery) {
        return !recovery.confirmedFor().isEmpty() && missing(recovery).isEmpty();
    }

    private static Set<PartyCode> parties(List<Account> posts) {
        return posts.stream()
                .flatMap(post -> Stream.ofNullable(post.party()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Lets the person in once: the former keys are forgotten and the former sessions over. */
    public Optional<UUID> finish(String token) {
        return transactions.asService(() -> recoveries
                .withToken(token, clock.instant())
                // A post of another State that was taken up meanwhile waits for that State as well.
                .filter(recovery -> missing(recovery).isEmpty())
                .filter(recovery -> !accounts.ofPerson(recovery.person()).isEmpty())
                .flatMap(recovery -> recoveries.finish(token, clock.instant()))
                .map(person -> {
                    recoveries.forgetKeysAndSessions(person);
                    accounts.ofPerson(person)
                            .forEach(post -> audit.note(Audit.Kind.RECOVERY_FINISHED, post, post.id(), ""));
                    return person;
                }));
    }

    /** Nobody confirms for himself or herself, from no post; the operator only where the State has nobody. */
    private boolean mayConfirm(Actor actor, Account post) {
        return actor.kind() == Actor.Kind.OPERATOR
                ? isForOperator(post)
                : seconds(post).stream().anyMatch(second -> second.id().equals(actor.accountId()));
    }

    /** Where somebody of the State may confirm for any of the posts it has given the person, that is enough for all. */
    private boolean isForOperator(Account post) {
        return post.kind() == Actor.Kind.DELEGATE
                && accounts.heldBy(post.person().id()).stream()
                        .filter(held -> Objects.equals(held.party(), post.party()))
                        .allMatch(held -> seconds(held).isEmpty());
    }

    /** Administrators and head of the mission; where it has no other, the coordinators of the State. */
    private List<Account> seconds(Account post) {
        var people = Stream.ofNullable(post.party())
                .flatMap(party -> accounts.of(List.<PartyCode>of(party)).stream())
                .filter(other -> !other.person().id().equals(post.person().id()))
                .toList();
        var own = people.stream()
                .filter(other -> Objects.equals(other.dutyStation(), post.dutyStation()))
                .filter(other -> other.post().administers()
                        || other.isInCharge()
                        || other.post().office() == Office.HEAD_OF_MISSION)
                .toList();
        return own.isEmpty()
                ? people.stream().filter(other -> other.post().seesState()).toList()
                : own;
    }

    private void tell(Account second, Account post) {
        var m = messages.in(second.language());
        outbox.queue(
                second.email(),
                second.language(),
                m.get("identity.recovery.mail.asked.subject"),
                m.get(
                        "identity.recovery.mail.asked.body",
                        "holder",
                        titles.holder(post, second.language()),
                        "link",
                        address.of("/mission")));
    }

    private void tellOperator(Account operator, Account post) {
        var m = messages.in(operator.language());
        outbox.queue(
                operator.email(),
                operator.language(),
                m.get("identity.recovery.mail.operator.subject"),
                m.get(
                        "identity.recovery.mail.operator.body",
                        "holder",
                        titles.holder(post, operator.language()),
                        "mission",
                        titles.mission(post, operator.language()),
                        "link",
                        address.of("/operator/missions")));
    }

    private void tellConfirmed(Account account) {
        var m = messages.in(account.language());
        outbox.queue(
                account.email(),
                account.language(),
                m.get("identity.recovery.mail.confirmed.subject"),
                m.get("identity.recovery.mail.confirmed.body"));
    }
}
