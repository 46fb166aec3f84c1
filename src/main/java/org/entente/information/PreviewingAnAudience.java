package org.entente.information;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.information.AudiencePreview.Warning;
import org.springframework.stereotype.Component;

/** Reckons who will see an item before it is marked; of people it tells the number alone. */
@Component
public class PreviewingAnAudience {

    private final Groups groups;
    private final Accounts accounts;
    private final Markings markings;
    private final ActorTransactions transactions;

    PreviewingAnAudience(Groups groups, Accounts accounts, Markings markings, ActorTransactions transactions) {
        this.groups = groups;
        this.accounts = accounts;
        this.markings = markings;
        this.transactions = transactions;
    }

    /** Within the transaction of somebody who may see the group. */
    public AudiencePreview of(Marking marking, PartyCode originator, UUID groupId, LocalDate day) {
        return transactions.asService(() -> {
            var members = groups.members(groupId, day);
            var readers = Markings.readers(marking, originator, members);
            var posts = accounts.of(members.stream().map(Membership::party).toList()).stream()
                    .filter(post -> readers.contains(Objects.requireNonNull(post.party()))
                            || marking.persons().contains(post.person().id()))
                    .toList();
            var parties = posts.stream().map(Account::party).collect(Collectors.toSet());
            parties.addAll(readers);
            var people =
                    posts.stream().map(post -> post.person().id()).distinct().count();
            return new AudiencePreview(parties, (int) people, warnings(marking, groupId, parties, members));
        });
    }

    /** The posts of the group's parties, by party and office, from whichever the reader names persons. */
    public List<Account> posts(UUID groupId, LocalDate day) {
        return transactions.asService(() -> accounts.of(groups.parties(groupId, day)));
    }

    private List<Warning> warnings(Marking marking, UUID groupId, Set<PartyCode> parties, List<Membership> members) {
        var warnings = new ArrayList<Warning>();
        if (markings.usual(groupId).isStricterThan(marking.tlp())) {
            warnings.add(Warning.WIDER_THAN_USUAL);
        }
        if (members.stream().anyMatch(member -> member.fullRights() && !parties.contains(member.party()))) {
            warnings.add(Warning.LEAVES_OUT_MEMBERS);
        }
        if (!Markings.founding(members).containsAll(parties)) {
            warnings.add(Warning.INCLUDES_OTHERS_THAN_MEMBERS);
        }
        return warnings;
    }
}
