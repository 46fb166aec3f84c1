package org.entente.press.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.press.model.Incident;
import org.entente.press.model.Source;
import org.entente.press.model.SourceStore;
import org.springframework.stereotype.Component;

/** Keeps how a source fares, with its incidents, and tells the group once when it stops or is no longer what it was. */
@Component
class HealthOfSources {

    private static final int MOST_INCIDENTS = 50;

    private final SourceStore sources;
    private final Groups groups;
    private final Notices notices;
    private final ActorTransactions transactions;

    HealthOfSources(SourceStore sources, Groups groups, Notices notices, ActorTransactions transactions) {
        this.sources = sources;
        this.groups = groups;
        this.notices = notices;
        this.transactions = transactions;
    }

    void keep(Source before, Source after, Instant at) {
        transactions.runAsService(() -> {
            note(before, after, at);
            if (!after.isAlarm()) {
                sources.update(after);
                return;
            }
            var told = toldOfSilence(after);
            if (told.isEmpty()) {
                tell(after, at);
            }
            sources.tell(after.id(), told.orElse(at));
            sources.update(after.told(told.orElse(at)));
        });
    }

    /** A failure in between does not make another silence of it. */
    private Optional<Instant> toldOfSilence(Source source) {
        var news = source.lastItemAt();
        if (source.trouble() != Source.Trouble.QUIET || news == null) {
            return Optional.empty();
        }
        return sources.incidents(source.id(), MOST_INCIDENTS).stream()
                .filter(incident -> incident.trouble() == Source.Trouble.QUIET)
                .map(Incident::toldAt)
                .filter(Objects::nonNull)
                .filter(told -> told.isAfter(news))
                .findFirst();
    }

    private void note(Source before, Source after, Instant at) {
        var trouble = after.trouble();
        if (before.trouble() != null && before.trouble() != trouble) {
            sources.over(after.id(), at);
        }
        if (trouble == null) {
            return;
        }
        if (trouble != before.trouble()) {
            begin(before, after, trouble, 1, at);
            return;
        }
        if (!sources.last(after.id(), after.cause())) {
            // It began before incidents were kept.
            begin(before, after, trouble, Math.max(1, after.failures()), at);
            var told = after.toldAt();
            if (told != null) {
                sources.tell(after.id(), told);
            }
        }
    }

    private void begin(Source before, Source after, Source.Trouble trouble, int attempts, Instant at) {
        var changed = trouble == Source.Trouble.CHANGED;
        var became = changed && after.failures() == 0 ? after.shape() : null;
        sources.begin(
                new Incident(
                        Ids.next(),
                        after.id(),
                        trouble,
                        after.cause(),
                        attempts,
                        changed ? before.shape() : null,
                        became,
                        at,
                        null,
                        null),
                after);
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
                        "/groups/" + group.slug() + "/press/sources/" + source.id(),
                        parties,
                        false,
                        source.id()),
                Clock.fixed(at, ZoneOffset.UTC));
    }
}
