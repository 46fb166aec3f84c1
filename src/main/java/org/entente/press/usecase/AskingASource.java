package org.entente.press.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.entente.press.model.SourceStore.Entry;
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
    /** Of one feed at one time; the rest of its first answer is old. */
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
        var entries = transactions.asService(() -> sources.left(source, links.keySet()));
        var tried = bring(source, content.address(), entries, links, end, clock);
        if (source.answeredAt() == null) {
            entries.stream().skip(MOST_PAGES).forEach(entry -> tried.done().add(entry.hash()));
        }
        transactions.runAsService(() -> {
            sources.seen(source, tried.done(), clock.instant());
            sources.keepWaiting(source, tried.inVain(), clock.instant());
        });
        // What was not tried must be offered again the next time, changed or not.
        var whole = entries.stream().allMatch(entry -> entry.waits() || tried.holds(entry.hash()));
        return source.answered(
                whole ? content.etag() : null,
                whole ? content.modified() : null,
                feed.get().shape(),
                !tried.done().isEmpty(),
                clock.instant());
    }

    /** What became of entries, by hash; of those that are in neither the pages were not asked. */
    private record Tried(Set<String> done, Set<String> inVain) {

        private boolean holds(String hash) {
            return done.contains(hash) || inVain.contains(hash);
        }
    }

    private enum Page {
        DONE_WITH,
        DID_NOT_ANSWER,
        NOT_ASKED
    }

    private Tried bring(
            Source source, URI feed, List<Entry> entries, Map<String, String> links, long end, Clock clock) {
        var tried = new Tried(new HashSet<>(), new HashSet<>());
        for (var entry : entries.subList(0, Math.min(entries.size(), MOST_PAGES))) {
            if (System.nanoTime() - end >= 0) {
                break;
            }
            var link = Objects.requireNonNull(links.get(entry.hash()));
            switch (page(source, feed, link, clock)) {
                case DONE_WITH -> tried.done().add(entry.hash());
                case DID_NOT_ANSWER -> tried.inVain().add(entry.hash());
                case NOT_ASKED -> {}
            }
        }
        return tried;
    }

    /** One that cannot be kept keeps no other away. */
    private Page page(Source source, URI feed, String link, Clock clock) {
        try {
            return retrieve(source, feed.resolve(link), clock);
        } catch (RuntimeException failed) {
            LOG.warn("A page of a source of the press could not be kept: {}", source.id(), failed);
            return Page.DONE_WITH;
        }
    }

    private Page retrieve(Source source, URI address, Clock clock) {
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
        if (!(fetched instanceof Fetched.Refused(PressRefusal refusal, var _))) {
            return Page.DONE_WITH;
        }
        if (refusal == PressRefusal.BUSY) {
            return Page.NOT_ASKED;
        }
        return refusal == PressRefusal.UNREACHABLE ? Page.DID_NOT_ANSWER : Page.DONE_WITH;
    }
}
