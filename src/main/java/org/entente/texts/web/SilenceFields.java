package org.entente.texts.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.parties.Parties;
import org.entente.texts.model.NegotiationLabels;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.model.SilenceStatementKind;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.web.SilenceField.Type;
import org.entente.web.Messages;
import org.entente.web.NotFound;

/** What each act asks for. Hours are those of the reference zone, and the label says which that is. */
final class SilenceFields {

    /** What nobody means: years that a calendar field cannot show. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 9998;

    private final Messages m;
    private final Parties parties;
    private final ReadingSilence.File file;
    private final Map<String, String> sent;

    SilenceFields(Messages m, Parties parties, ReadingSilence.File file, Map<String, String> sent) {
        this.m = m;
        this.parties = parties;
        this.file = file;
        this.sent = sent;
    }

    List<SilenceField> of(SilenceActKind act) {
        return switch (act) {
            case OBJECTION, PREPARATION ->
                List.of(
                        area("reason", m.get("silence.field.objection"), true),
                        area("amendment", m.get("silence.field.amendment"), true),
                        choice(
                                "disclosure",
                                m.get("silence.field.disclosure"),
                                options(Objection.Disclosure.values(), it -> SilenceWords.disclosure(m, it))));
            case EXTENSION ->
                List.of(time("until", suggestion(1)), area("reason", m.get("silence.field.reason"), false));
            case RESUMPTION -> List.of(time("until", resumption()));
            case SUSPENSION, WITHDRAWAL -> List.of(area("reason", m.get("silence.field.reason"), false));
            case TECHNICAL_REISSUE -> sent.containsKey("place") ? correction() : List.of(place(), language());
            case OUTSIDE_OBJECTION ->
                List.of(
                        choice("party", m.get("silence.field.party"), entitled()),
                        choice(
                                "channel",
                                m.get("silence.field.channel"),
                                options(
                                        new ObjectionChannel[] {
                                            ObjectionChannel.LETTER, ObjectionChannel.EMAIL, ObjectionChannel.TELEPHONE
                                        },
                                        it -> SilenceWords.channel(m, it))),
                        time("received", ""),
                        line("evidence", m.get("silence.field.evidence"), false),
                        area("reason", m.get("silence.field.objection"), true));
            case STATEMENT ->
                List.of(
                        choice(
                                "kind",
                                m.get("silence.field.statement-kind"),
                                options(SilenceStatementKind.values(), it -> SilenceWords.statement(m, it))),
                        choice("language", m.get("silence.field.language"), languages()),
                        area("words", m.get("silence.field.words"), false),
                        line("paragraphs", m.get("silence.field.paragraphs"), true));
            case COMMENT ->
                List.of(
                        choice(
                                "kind",
                                m.get("silence.field.comment-kind"),
                                options(commentKinds(), it -> SilenceWords.comment(m, it))),
                        area("words", m.get("silence.field.words"), false));
            case NOTING -> List.of(line("meeting", m.get("silence.field.meeting"), false));
            case ANSWER ->
                List.of(choice(
                        "answer",
                        m.get("silence.field.answer"),
                        options(SilenceAnswer.values(), it -> SilenceWords.answer(m, it))));
            case LIFTING, CONTEST, REISSUE, CONFIRMATION, HOLD, HOLD_RELEASE, VOTE_REQUEST, USE_OPPOSITION -> List.of();
        };
    }

    /** The second step: the words that are there, to be put right, in the place that was chosen. */
    private List<SilenceField> correction() {
        var place = SilencePlace.read(value("place", ""));
        var language = Language.of(value("language", "")).orElseThrow(NotFound::new);
        var present = file.versions().stream()
                .filter(version -> version.versionId().equals(place.versionId()))
                .findFirst()
                .flatMap(version -> version.words().paragraph(place.paragraphId()))
                .flatMap(paragraph -> paragraph.in(language))
                .orElseThrow(NotFound::new);
        return List.of(
                fixed(place()),
                fixed(language()),
                new SilenceField(
                        "words",
                        m.get("silence.field.corrected"),
                        Type.AREA,
                        Map.of(),
                        value("words", present),
                        m.get("silence.field.corrected.help"),
                        false),
                area("reason", m.get("silence.field.reason"), false));
    }

    private SilenceField place() {
        var options = new LinkedHashMap<String, String>();
        for (var version : file.versions()) {
            var sheet = version.words();
            var labels = NegotiationLabels.of(sheet);
            for (var paragraph : sheet.paragraphs()) {
                var label = paragraph.kind() == ParagraphKind.TITLE
                        ? m.get("silence.field.place.title")
                        : labels.getOrDefault(paragraph.id(), "");
                options.put(
                        new SilencePlace(version.versionId(), paragraph.id()).value(),
                        file.versions().size() == 1 ? label : version.symbol() + ", " + label);
            }
        }
        return choice("place", m.get("silence.field.place"), options);
    }

    private SilenceField language() {
        var options = new LinkedHashMap<String, String>();
        file.versions().stream()
                .flatMap(version -> version.languages().stream())
                .distinct()
                .sorted()
                .forEach(language -> options.put(language.tag(), language.ownName()));
        return choice("language", m.get("silence.field.language"), options);
    }

    private static SilenceField fixed(SilenceField choice) {
        return new SilenceField(choice.name(), choice.label(), Type.FIXED, choice.options(), choice.value(), "", false);
    }

    /** A proposed change is a comment only where it does not break (SIL-10). */
    private SilenceCommentKind[] commentKinds() {
        var amendmentBreaks =
                file.silence().procedure().terms().profile().breaking().amendmentBreaks();
        return Stream.of(SilenceCommentKind.values())
                .filter(kind -> kind != SilenceCommentKind.AMENDMENT || !amendmentBreaks)
                .toArray(SilenceCommentKind[]::new);
    }

    private SilenceField area(String name, String label, boolean optional) {
        return new SilenceField(name, label, Type.AREA, Map.of(), value(name, ""), "", optional);
    }

    private SilenceField line(String name, String label, boolean optional) {
        return new SilenceField(name, label, Type.LINE, Map.of(), value(name, ""), "", optional);
    }

    private SilenceField choice(String name, String label, Map<String, String> options) {
        return new SilenceField(
                name,
                label,
                Type.CHOICE,
                options,
                value(name, options.keySet().stream().findFirst().orElse("")),
                "",
                false);
    }

    private SilenceField time(String name, String suggested) {
        var city = m.zoneName(zone());
        var label = name.equals("received")
                ? m.get("silence.field.received", "city", city)
                : m.get("silence.field.until", "city", city);
        return new SilenceField(name, label, Type.TIME, Map.of(), value(name, suggested), "", false);
    }

    private String value(String name, String otherwise) {
        return sent.getOrDefault(name, otherwise);
    }

    private String suggestion(int days) {
        return file.silence()
                .procedure()
                .expiresAt()
                .map(at -> local(at.atZone(zone()).plusDays(days).toInstant(), zone()))
                .orElse("");
    }

    private String resumption() {
        return file.silence()
                .procedure()
                .expiresAt()
                .map(at -> local(at.plus(1, ChronoUnit.DAYS), zone()))
                .orElse("");
    }

    private ZoneId zone() {
        return file.silence().procedure().zone();
    }

    private Map<String, String> entitled() {
        var options = new LinkedHashMap<String, String>();
        parties.inProtocolOrder(file.silence().procedure().entitled(), m.language())
                .forEach(party -> options.put(party.code().value(), party.shortName(m.language())));
        return options;
    }

    private static Map<String, String> languages() {
        var options = new LinkedHashMap<String, String>();
        Stream.of(Language.values()).forEach(language -> options.put(language.tag(), language.ownName()));
        return options;
    }

    private static <T extends Enum<T>> Map<String, String> options(T[] values, Function<T, String> word) {
        var options = new LinkedHashMap<String, String>();
        Stream.of(values).forEach(value -> options.put(value.name(), word.apply(value)));
        return options;
    }

    /** As an input of type {@code datetime-local} wants it. */
    static String local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    static Optional<Instant> instant(String local, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(local))
                    .filter(time -> time.getYear() >= EARLIEST_YEAR && time.getYear() <= LATEST_YEAR)
                    .map(time -> time.atZone(zone).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
