package org.entente.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.identity.DemonstrationAccounts;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Offers the accounts of each group's missions, in the protocol order of the reader's language. */
@Component
@ConditionalOnProperty("entente.demo")
class WorldAccounts implements DemonstrationAccounts {

    private final Accounts accounts;
    private final Parties parties;

    WorldAccounts(Accounts accounts, Parties parties) {
        this.accounts = accounts;
        this.parties = parties;
    }

    @Override
    public List<Section> sections(Language language) {
        var lines = WorldFiles.accounts();
        var codes = lines.stream().map(AccountLine::party).collect(Collectors.toSet());
        var order = parties.inProtocolOrder(codes, language).stream()
                .map(Party::code)
                .toList();
        var offered = accounts.of(codes).stream()
                .sorted(Comparator.comparing((Account account) -> isChairsOffice(account) ? 0 : 1)
                        .thenComparing(account -> order.indexOf(account.party()))
                        .thenComparing(Account::email, Comparator.reverseOrder()))
                .toList();
        return WorldFiles.groups().stream()
                .map(file -> section(file, offered, language))
                .toList();
    }

    private static Section section(GroupFile file, List<Account> offered, Language language) {
        return new Section(
                WorldFiles.localized(file.name()).in(language),
                offered.stream().filter(account -> belongs(account, file)).toList());
    }

    private static boolean belongs(Account account, GroupFile file) {
        var party = account.party();
        return party != null
                && file.lists(party)
                && file.stations().contains(String.valueOf(account.dutyStation()))
                && (!isChairsOffice(account)
                        || file.chairs().stream().anyMatch(line -> line.code().equals(party)));
    }

    private static boolean isChairsOffice(Account account) {
        return account.office() == Office.CHAIRS_OFFICE;
    }
}
