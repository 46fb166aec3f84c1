package org.entente.directory.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.directory.PingOutcome;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Standing;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the focal points of a group can be reached is tested by its chair (ALR-03), and by the platform: for the first
 * time once the group is launched and somebody can be reached, and again half a year after the last test.
 */
@Component
public class TestingCommunication {

    private static final Logger LOG = LoggerFactory.getLogger(TestingCommunication.class);

    /** Half a year. */
    public static final Duration RHYTHM = Duration.ofDays(182);

    private static final Duration REPEATED = Duration.ofHours(48);

    private final Groups groups;
    private final HiddenMembers hidden;
    private final PingRows rows;
    private final PingTelling telling;
    private final UsedForms forms;
    private final ActorTransactions transactions;

    TestingCommunication(
            Groups groups,
            HiddenMembers hidden,
            PingRows rows,
            PingTelling telling,
            UsedForms forms,
            ActorTransactions transactions) {
        this.groups = groups;
        this.hidden = hidden;
        this.rows = rows;
        this.telling = telling;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** @throws NotFound unless the actor's office runs the group for a chair */
    public Group runBy(Actor actor, String slug) {
        return groups.standing(actor, slug)
                .filter(standing -> standing.letsRun(actor))
                .map(Standing::group)
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound unless the actor's office runs the group for a chair */
    public PingOutcome start(Actor actor, String slug, Duration open, UUID form, Clock clock) {
        var group = runBy(actor, slug);
        return transactions.asService(() -> {
            if (!forms.firstUse(form, clock.instant())) {
                return new PingOutcome.Running();
            }
            var outcome = begin(group, open, actor.party(), clock);
            if (!(outcome instanceof PingOutcome.Started)) {
                forms.giveBack(form);
            }
            return outcome;
        });
    }

    /** Tests for the first time who was launched, and repeats what is due; each group in a transaction of its own. */
    public void repeat(Clock clock) {
        var due = transactions.asService(() -> {
            var tested = rows.groupsEverTested();
            var first = groups.launchedBy(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                    .filter(group -> !tested.contains(group));
            var again = rows.groupsTestedBefore(clock.instant().minus(RHYTHM)).stream();
            return Stream.concat(first, again).toList();
        });
        for (var group : due) {
            try {
                transactions.runAsService(() -> begin(groups.group(group), REPEATED, null, clock));
            } catch (RuntimeException failed) {
                // The next sweep tries again; the other groups must not wait for this one.
                LOG.error("The communication of a group could not be tested: {}", group, failed);
            }
        }
    }

    private PingOutcome begin(Group group, Duration open, @Nullable PartyCode by, Clock clock) {
        var now = clock.instant();
        rows.hold(group.id());
        var last = rows.ofGroup(group.id(), 1);
        var repeated =
                by == null && last.stream().anyMatch(ping -> ping.startedAt().isAfter(now.minus(RHYTHM)));
        if (repeated || last.stream().anyMatch(ping -> ping.isOpen(now))) {
            return new PingOutcome.Running();
        }
        var ping = new Ping(Ids.next(), group.id(), now, now.plus(open), by, 0, 0);
        var parties = groups.parties(group.id(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        rows.add(ping, group.audienceId());
        if (aim(ping, group, parties) == 0 && (by != null || last.isEmpty())) {
            rows.drop(ping);
            return new PingOutcome.Nobody();
        }
        telling.tell(ping, group, clock);
        return new PingOutcome.Started(ping.id());
    }

    /** What was reached of a party says that it belongs to the group: it is for those who may know (GRP-19). */
    private int aim(Ping ping, Group group, Set<PartyCode> parties) {
        if (!hidden.in(group.id())) {
            return rows.aim(ping, group.audienceId(), parties);
        }
        return parties.stream()
                .mapToInt(party -> rows.aim(ping, hidden.audienceOf(group, party, ping.startedAt()), Set.of(party)))
                .sum();
    }
}
