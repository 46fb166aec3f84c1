package org.entente.directory.usecase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionEntry;
import org.entente.groups.Group;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.mail.Outbox;
import org.entente.mail.OutgoingMessage;
import org.entente.notices.Deadline;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.web.Address;
import org.entente.web.MessageCatalogue;
import org.springframework.stereotype.Component;

/** Tells those who answer for the focal points that a communication test has begun, and writes to the mailboxes. */
@Component
class PingTelling {

    private final PingRows rows;
    private final FocalPointRows focalPoints;
    private final DirectoryRows directory;
    private final Accounts accounts;
    private final Notices notices;
    private final Outbox outbox;
    private final MessageCatalogue messages;
    private final Address address;

    PingTelling(
            PingRows rows,
            FocalPointRows focalPoints,
            DirectoryRows directory,
            Accounts accounts,
            Notices notices,
            Outbox outbox,
            MessageCatalogue messages,
            Address address) {
        this.rows = rows;
        this.focalPoints = focalPoints;
        this.directory = directory;
        this.accounts = accounts;
        this.notices = notices;
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /** One notice serves them all, however many there are. A test that quiet hours held back would test nothing. */
    void tell(Ping ping, Group group, Clock clock) {
        var targets = rows.targets(List.of(ping.id()));
        if (targets.isEmpty()) {
            return;
        }
        var parties = targets.stream().map(target -> target.mission().party()).collect(Collectors.toSet());
        var posts = accounts.of(parties).stream()
                .filter(account -> targets.stream().anyMatch(target -> isFor(target, account)))
                .map(Account::id)
                .collect(Collectors.toSet());
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("group", group.shortName());
        arguments.put("until", new Deadline(ping.closesAt(), ZoneOffset.UTC));
        if (!posts.isEmpty()) {
            notices.serve(
                    new Notice(
                                    "directory.ping.notice.subject",
                                    "directory.ping.notice.body",
                                    arguments,
                                    path(ping),
                                    parties,
                                    false,
                                    ping.id())
                            .toPosts(posts)
                            .asAlert(),
                    clock);
        }
        write(ping, group, targets, clock);
    }

    static String path(Ping ping) {
        return "/mission/pings/" + ping.id();
    }

    private static boolean isFor(PingTarget target, Account account) {
        return target.mission().party().equals(account.party())
                && target.mission().dutyStation().equals(account.dutyStation())
                && FocalPoint.answeredBy(target.account(), target.deputyAccount(), account.id()) != null;
    }

    /** In each mission's language of correspondence. */
    private void write(Ping ping, Group group, List<PingTarget> targets, Clock clock) {
        var reached = targets.stream().map(PingTarget::focalPoint).collect(Collectors.toSet());
        var languages = directory.entries().stream()
                .collect(Collectors.toMap(MissionEntry::mission, MissionEntry::correspondence));
        Set<String> met = new java.util.HashSet<>();
        outbox.queue(focalPoints.all().stream()
                .filter(point -> reached.contains(point.id()) && met.add(point.mailbox()))
                .map(point -> {
                    var language = languages.getOrDefault(point.mission(), org.entente.core.Language.EN);
                    var m = messages.in(language);
                    var name = group.shortName().in(language);
                    return new OutgoingMessage(
                            point.mailbox(),
                            language,
                            m.get("directory.ping.notice.subject", "group", name),
                            m.get("directory.ping.mail", "group", name) + "\n\n" + address.of(path(ping)) + "\n",
                            clock.instant());
                })
                .toList());
    }
}
