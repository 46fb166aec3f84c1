package org.entente.press.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.press.model.Incident;
import org.entente.press.model.Source;
import org.entente.press.usecase.ReadingPress.OneSource;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a source fares, as its readers see it.
 *
 * @param facts words by label
 */
public record SourceView(Map<String, String> facts, List<Told> incidents) {

    /** One time in which something was wrong. */
    public record Told(String when, String what, List<String> lines) {}

    static SourceView of(OneSource one, String addedBy, ZoneId zone, Messages m) {
        var source = one.source();
        var facts = new LinkedHashMap<String, String>();
        var failed = time(source.failedAt(), zone, m);
        facts.put(m.get("press.source.success"), time(source.answeredAt(), zone, m));
        facts.put(m.get("press.source.news"), time(source.lastItemAt(), zone, m));
        facts.put(m.get("press.source.error"), failed);
        if (source.fault() != null) {
            facts.put(m.get("press.source.reason"), PressWords.fault(m, source.fault()));
        }
        if (source.failures() > 0) {
            facts.put(m.get("press.source.failures"), m.number(source.failures()));
        }
        facts.put(m.get("press.source.next"), time(source.dueAt(), zone, m));
        facts.put(m.get("press.source.kind"), kind(source.shape(), m));
        facts.put(m.get("press.source.added-by"), addedBy);
        facts.put(m.get("press.source.added"), time(source.addedAt(), zone, m));
        return new SourceView(
                facts,
                one.incidents().stream()
                        .map(incident -> told(incident, zone, m))
                        .toList());
    }

    private static Told told(Incident incident, ZoneId zone, Messages m) {
        var began = m.dateTime(incident.beganAt(), zone);
        var ended = incident.endedAt();
        var when = ended == null
                ? m.get("press.source.since", "time", began)
                : m.get("press.source.from-until", "from", began, "until", m.dateTime(ended, zone));
        var lines = new ArrayList<String>();
        lines.add(PressWords.fault(m, incident.fault()));
        if (incident.was() != null) {
            lines.add(m.get(
                    "press.source.shape",
                    "was",
                    kind(incident.was(), m),
                    "became",
                    incident.became() == null ? m.get("press.source.kind.none") : kind(incident.became(), m)));
        }
        if (incident.trouble() == Source.Trouble.UNREACHABLE || incident.trouble() == Source.Trouble.REFUSED) {
            lines.add(m.get("press.source.attempts", "count", incident.attempts()));
        }
        var told = incident.toldAt();
        lines.add(
                told == null
                        ? m.get("press.source.not-told")
                        : m.get("press.source.told", "time", m.dateTime(told, zone)));
        return new Told(when, PressWords.trouble(m, incident.trouble()), lines);
    }

    private static String kind(@Nullable String shape, Messages m) {
        return switch (shape == null ? "" : shape) {
            case "rss" -> "RSS";
            case "rdf" -> "RSS 1.0 (RDF)";
            case "atom" -> "Atom";
            default -> m.get("press.source.kind.unknown");
        };
    }

    private static String time(@Nullable Instant at, ZoneId zone, Messages m) {
        return at == null ? m.get("press.source.never") : m.dateTime(at, zone);
    }
}
