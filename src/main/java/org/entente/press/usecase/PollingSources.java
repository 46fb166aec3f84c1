package org.entente.press.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.information.ClassificationMarks.Weight;
import org.entente.information.RefusingMarks;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.press.intake.Feed;
import org.entente.press.intake.Fetched;
import org.entente.press.intake.Fetching;
import org.entente.press.intake.Taken;
import org.entente.press.intake.TakingIn;
import org.entente.press.model.Origin;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Source;
import org.entente.press.model.SourceStore;
import org.entente.press.usecase.KeepingReports.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the feeds that are due whether they have anything new, retrieves it, and tells the group once when a feed stops or
 * is no longer what it was. Nothing is retrieved within a transaction.
 */
@Component
class PollingSources {

    private static final Logger LOG = LoggerFactory.getLogger(PollingSources.class);
    private static final int AT_ONCE = 5;
    /** Of one feed at one time; the rest of a long one is old. */
    private static final int MOST_PAGES = 15;

    private final SourceStore sources;
    private final Fetching fetching;
    private final TakingIn taking;
    private final KeepingReports keeping;
    private final RefusingMarks marks;
    private final Groups groups;
    private final Notices notices;
    private final ActorTransactions transactions;

    PollingSources(
            SourceStore sources,
            Fetching fetching,
            TakingIn taking,
            KeepingReports keeping,
            RefusingMarks marks,
            Groups groups,
            Notices notices,
            ActorTransactions transactions) {
        this.sources = sources;
        this.fetching = fetching;
        this.taking = taking;
        this.keeping = keeping;
        this.marks = marks;
        this.groups = groups;
        this.notices = notices;
        this.transactions = transactions;
    }

    void sweep(Clock clock) {
        for (var source : transactions.asService(() -> sources.takeDue(clock.instant(), AT_ONCE))) {
            try {
                ask(source, clock);
            } catch (RuntimeException failed) {
                LOG.warn("A source of the press could not be asked: {}", source.id(), failed);
            }
        }
    }

    private void ask(Source source, Clock clock) {
        var asked = switch (fetching.fetch(source.address(), source.etag(), source.modified())) {
            case Fetched.Refused(PressRefusal refusal) ->
                source.failed(
                        refusal == PressRefusal.ADDRESS_REFUSED ? Source.Trouble.REFUSED : Source.Trouble.UNREACHABLE,
                        clock.instant());
            case Fetched.Unchanged _ ->
                source.answered(
                        source.etag(),
                        source.modified(),
                        source.shape() == null ? "" : source.shape(),
                        false,
                        clock.instant());
            case Fetched.Content content -> answer(source, content, clock);
        };
        transactions.runAsService(() -> keep(asked, clock.instant()));
    }

    private Source answer(Source source, Fetched.Content content, Clock clock) {
        var feed = Feed.read(content.bytes());
        if (feed.isEmpty()) {
            return source.failed(Source.Trouble.CHANGED, clock.instant());
        }
        var entries = feed.get().entries();
        if (entries.isEmpty() && source.lastItemAt() != null) {
            return source.failed(Source.Trouble.EMPTY, clock.instant());
        }
        var links = new LinkedHashMap<String, String>();
        entries.forEach(entry -> links.putIfAbsent(KeepingReports.sha256(entry.name()), entry.link()));
        var unseen = transactions.asService(() -> sources.unseen(source, links.keySet()));
        var later = links.entrySet().stream()
                .filter(link -> unseen.contains(link.getKey()))
                .limit(MOST_PAGES)
                .filter(link -> !isDoneWith(source, content.address(), link.getValue(), clock))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        unseen.removeAll(later);
        transactions.runAsService(() -> sources.seen(source, unseen, clock.instant()));
        return source.answered(
                content.etag(), content.modified(), feed.get().shape(), !unseen.isEmpty(), clock.instant());
    }

    /** False where the page did not answer and is to be asked again; one that cannot be kept keeps no other away. */
    private boolean isDoneWith(Source source, URI feed, String link, Clock clock) {
        try {
            return retrieve(source, feed, link, clock);
        } catch (RuntimeException failed) {
            LOG.warn("A page of a source of the press could not be kept: {}", source.id(), failed);
            return true;
        }
    }

    private boolean retrieve(Source source, URI feed, String link, Clock clock) {
        URI address;
        try {
            address = feed.resolve(link);
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
        var fetched = fetching.fetch(address.toString());
        if (fetched instanceof Fetched.Content content
                && taking.content(content.bytes(), "", content.charset()) instanceof Taken.Words words
                && marks.find(words.words())
                        .filter(mark -> mark.weight() == Weight.REFUSE)
                        .isEmpty()) {
            var arrival = new Arrival(
                    words, content.bytes(), Origin.FEED, content.address().toString(), source.id(), source.addedBy());
            transactions.runAsService(
                    () -> keeping.keep(source.groupId(), source.audienceId(), arrival, clock.instant()));
        }
        return !(fetched instanceof Fetched.Refused(PressRefusal refusal)
                && (refusal == PressRefusal.UNREACHABLE || refusal == PressRefusal.BUSY));
    }

    private void keep(Source source, Instant at) {
        if (source.isAlarm()) {
            tell(source, at);
            sources.update(source.told(at));
        } else {
            sources.update(source);
        }
    }

    /** The State that added it, and whoever is in the chair. */
    private void tell(Source source, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var parties = new HashSet<>(groups.chairs(source.groupId(), day));
        if (groups.parties(source.groupId(), day).contains(source.addedBy())) {
            parties.add(source.addedBy());
        }
        var group = groups.group(source.groupId());
        notices.serve(
                new Notice(
                        "press.notice.source.subject",
                        "press.notice.source.body",
                        Map.of("source", source.title(), "group", group.shortName()),
                        "/groups/" + group.slug() + "/press/sources",
                        parties,
                        false,
                        source.id()),
                Clock.fixed(at, ZoneOffset.UTC));
    }
}
