package org.entente.press.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.database.ActorTransactions;
import org.entente.information.ClassificationMarks.Weight;
import org.entente.information.RefusingMarks;
import org.entente.press.intake.Feed;
import org.entente.press.intake.Fetched;
import org.entente.press.intake.Fetching;
import org.entente.press.intake.Taken;
import org.entente.press.intake.TakingIn;
import org.entente.press.model.Fault;
import org.entente.press.model.Fingerprint;
import org.entente.press.model.Origin;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Source;
import org.entente.press.model.SourceStore;
import org.entente.press.usecase.KeepingReports.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a feed whether it has anything new and retrieves it, within a time that no feed exceeds: what is left is retrieved
 * the next time. Nothing is retrieved or read within a transaction.
 */
@Component
class AskingASource {

    private static final Logger LOG = LoggerFactory.getLogger(AskingASource.class);
    /** Of one feed at one time; the rest of a long one is old. */
    private static final int MOST_PAGES = 15;

    private final SourceStore sources;
    private final Fetching fetching;
    private final TakingIn taking;
    private final KeepingReports keeping;
    private final RefusingMarks marks;
    private final HealthOfSources health;
    private final ActorTransactions transactions;
    private final Duration budget;

    AskingASource(
            SourceStore sources,
            Fetching fetching,
            TakingIn taking,
            KeepingReports keeping,
            RefusingMarks marks,
            HealthOfSources health,
            ActorTransactions transactions,
            @Value("${entente.press.source-seconds:120}") long seconds) {
        this.sources = sources;
        this.fetching = fetching;
        this.taking = taking;
        this.keeping = keeping;
        this.marks = marks;
        this.health = health;
        this.transactions = transactions;
        this.budget = Duration.ofSeconds(seconds);
    }

    /** Whatever goes wrong is kept with the source and is nobody else's trouble. */
    void ask(Source source, Clock clock) {
        var end = System.nanoTime() + budget.toNanos();
        Source asked;
        try {
            asked = asked(source, end, clock);
        } catch (RuntimeException failed) {
            LOG.warn("A source of the press could not be asked: {}", source.id(), failed);
            asked = source.failed(Source.Trouble.UNREACHABLE, Fault.OURS, clock.instant());
        }
        if (!asked.equals(source)) {
            health.keep(source, asked, clock.instant());
        }
    }

    private Source asked(Source source, long end, Clock clock) {
        return switch (fetching.fetch(source.address(), source.etag(), source.modified())) {
            // No fault of the source: it is asked again once the time is over for which it was put off.
            case Fetched.Refused(PressRefusal refusal, var _) when refusal == PressRefusal.BUSY -> source;
            case Fetched.Refused(PressRefusal refusal, Fault fault) ->
                source.failed(
                        refusal == PressRefusal.ADDRESS_REFUSED ? Source.Trouble.REFUSED : Source.Trouble.UNREACHABLE,
                        fault,
                        clock.instant());
            case Fetched.Unchanged _ ->
                source.answered(
                        source.etag(),
                        source.modified(),
                        source.shape() == null ? "" : source.shape(),
                        false,
                        clock.instant());
            case Fetched.Content content -> answered(source, content, end, clock);
        };
    }

    private Source answered(Source source, Fetched.Content content, long end, Clock clock) {
        var feed = Feed.read(content.bytes());
        if (feed.isEmpty()) {
            return source.failed(Source.Trouble.CHANGED, Fault.NOT_A_FEED, clock.instant());
        }
        var links = new LinkedHashMap<String, String>();
        feed.get().entries().forEach(entry -> links.putIfAbsent(Fingerprint.sha256(entry.name()), entry.link()));
        if (links.isEmpty() && source.lastItemAt() != null) {
            return source.failed(Source.Trouble.EMPTY, Fault.NO_ENTRIES, clock.instant());
        }
        var unseen = transactions.asService(() -> sources.unseen(source, links.keySet()));
        var pages = links.entrySet().stream()
                .filter(link -> unseen.contains(link.getKey()))
                .limit(MOST_PAGES)
                .toList();
        var left = bring(source, content.address(), pages, end, clock);
        unseen.removeAll(left.hashes());
        transactions.runAsService(() -> sources.seen(source, unseen, clock.instant()));
        // What is left for the next time must be offered again then, changed or not.
        return source.answered(
                left.inTime() ? content.etag() : null,
                left.inTime() ? content.modified() : null,
                feed.get().shape(),
                !unseen.isEmpty(),
                clock.instant());
    }

    /** @param inTime whether all were asked before the time was over */
    private record Left(Set<String> hashes, boolean inTime) {}

    private Left bring(Source source, URI feed, List<Map.Entry<String, String>> pages, long end, Clock clock) {
        var left = new HashSet<String>();
        var inTime = true;
        for (var page : pages) {
            inTime &= System.nanoTime() - end < 0;
            if (!inTime || !isDoneWith(source, feed, page, clock)) {
                left.add(page.getKey());
            }
        }
        return new Left(left, inTime);
    }

    /** False where the page did not answer and is to be asked again; one that cannot be kept keeps no other away. */
    private boolean isDoneWith(Source source, URI feed, Map.Entry<String, String> page, Clock clock) {
        try {
            return retrieve(source, feed.resolve(page.getValue()), clock);
        } catch (RuntimeException failed) {
            LOG.warn("A page of a source of the press could not be kept: {}", source.id(), failed);
            return true;
        }
    }

    private boolean retrieve(Source source, URI address, Clock clock) {
        var fetched = fetching.fetch(address.toString());
        if (fetched instanceof Fetched.Content content
                && taking.content(content.bytes(), "", content.charset()) instanceof Taken.Words words
                && marks.find(words.all())
                        .filter(mark -> mark.weight() == Weight.REFUSE)
                        .isEmpty()) {
            var arrival = new Arrival(
                    words, content.bytes(), Origin.FEED, content.address().toString(), source.id(), source.addedBy());
            var read = keeping.read(source.groupId(), arrival);
            transactions.runAsService(() -> keeping.keep(source.groupId(), source.audienceId(), read, clock.instant()));
        }
        return !(fetched instanceof Fetched.Refused(PressRefusal refusal, var _)
                && (refusal == PressRefusal.UNREACHABLE || refusal == PressRefusal.BUSY));
    }
}
