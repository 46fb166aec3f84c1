package org.entente.groups.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.FoundingChoice;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.usecase.Founding;
import org.entente.groups.usecase.StartingAGroup.Cofounders;
import org.entente.groups.usecase.StartingAGroup.FirstChapter;
import org.entente.groups.usecase.StartingAGroup.Papers;
import org.entente.parties.DutyStation;
import org.entente.parties.DutyStations;
import org.entente.parties.Parties;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** The form by which a group is founded: read once into values, or into sentences that say what is wrong. */
final class FoundingForm {

    private static final List<String> WEEKEND = List.of("6", "7");

    private final Sent sent;
    private final Messages m;
    private final DutyStations stations;
    private final List<FoundingChoice> choices;

    FoundingForm(Sent sent, Messages m, DutyStations stations, List<FoundingChoice> choices) {
        this.sent = sent;
        this.m = m;
        this.stations = stations;
        this.choices = choices;
    }

    List<ActField> fields(GroupPlace place) {
        var fields = new ArrayList<ActField>();
        fields.addAll(new InLanguages(sent, m).fields(this::words, m.get("groups.founding.languages")));
        fields.add(ActField.code(
                "acronym", m.get("groups.founding.acronym"), acronym(), m.get("groups.founding.acronym.help")));
        fields.add(ActField.choice(
                "kind", m.get("groups.kind.label"), kinds(), sent.line("kind", GroupKind.GROUP_OF_FRIENDS.name())));
        fields.add(ActField.date(
                "founded",
                m.get("groups.founded"),
                sent.line("founded", place.today().toString()),
                m.get("groups.form.date.help")));
        fields.add(ActField.date(
                        "launched", m.get("groups.launched"), sent.line("launched"), m.get("groups.launched.help"))
                .orNone());
        fields.add(ActField.checks("levels", m.get("groups.levels"), levels(), sent.all("levels")));
        fields.add(ActField.choice(
                "station", m.get("groups.chapter.station"), stations(stations, m), sent.line("station")));
        fields.add(weekend(sent, m));
        choices.forEach(choice -> fields.add(
                ActField.choice(choice.name(), choice.label(m), choice.options(m), sent.line(choice.name()))));
        fields.addAll(new DocumentFields(sent, m).folded());
        fields.add(ActField.checks(
                        "cofounders", m.get("groups.founding.cofounders"), place.everybody(m), sent.all("cofounders"))
                .explained(m.get("groups.founding.cofounders.help"))
                .foldedUnder(m.get("groups.founding.cofounders")));
        fields.add(ActField.date(
                        "reply-by",
                        m.get("groups.invitation.reply-by"),
                        sent.line("reply-by"),
                        m.get("groups.invitation.reply-by.help"))
                .orNone()
                .foldedUnder(m.get("groups.founding.cofounders")));
        fields.add(ActField.area("letter", m.get("groups.invitation.letter"), sent.line("letter"))
                .in(m.language())
                .orNone()
                .foldedUnder(m.get("groups.founding.cofounders")));
        return fields;
    }

    /** Name, short name and purpose in one language. */
    private List<ActField> words(Language language) {
        var written = language.ownName();
        var fields = new InLanguages(sent, m);
        return List.of(
                fields.line("name", m.get("groups.founding.name", "language", written), language),
                fields.line("short-name", m.get("groups.founding.short-name", "language", written), language),
                fields.area("purpose", m.get("groups.founding.purpose", "language", written), language));
    }

    /** Nothing if something is wrong; then the sentences stand with what was sent. */
    @Nullable
    Founding read() {
        var words = new InLanguages(sent, m);
        var name = words.read("name");
        var shortName = words.read("short-name");
        var purpose = words.read("purpose");
        if (!acronym().matches("[A-Z]{2,10}")) {
            sent.wrong("acronym", m.get("groups.founding.acronym.help"));
        }
        var kind = sent.choice("kind", GroupKind.class);
        if (kind == GroupKind.SMALL_GROUP) {
            sent.wrong("kind", m.get("groups.form.missing"));
        }
        var founded = sent.date("founded");
        var launched = sent.dateOrNone("launched");
        if (name == null || shortName == null || purpose == null || kind == null || founded == null) {
            return null;
        }
        return new Founding(
                "",
                acronym(),
                kind,
                name,
                shortName,
                purpose,
                founded,
                launched,
                readLevels(),
                null,
                Capacity.FOUNDER,
                founded,
                founded);
    }

    @Nullable
    FirstChapter readChapter() {
        var station = station(sent, m, stations);
        var weekend = readWeekend(sent, m);
        return station == null ? null : new FirstChapter(station, weekend);
    }

    /** Those invited to found the group along. */
    @Nullable
    Cofounders readCofounders(Parties parties, LocalDate today) {
        var chosen = new ArrayList<PartyCode>();
        for (var code : sent.all("cofounders")) {
            var party = Sent.known(code, parties);
            if (party == null) {
                sent.wrong("cofounders", m.get("groups.form.no-party"));
                return null;
            }
            chosen.add(party);
        }
        if (chosen.isEmpty()) {
            return new Cofounders(List.of(), today, "");
        }
        var replyBy = sent.day("reply-by");
        var letter = sent.words("letter");
        return replyBy == null ? null : new Cofounders(chosen, replyBy, letter);
    }

    /** What the group begins with besides. */
    Papers readPapers() {
        var chosen = new LinkedHashMap<String, String>();
        for (var choice : choices) {
            var option = sent.line(choice.name());
            if (choice.options(m).containsKey(option)) {
                chosen.put(choice.name(), option);
            } else if (!option.isEmpty()) {
                sent.wrong(choice.name(), m.get("groups.form.missing"));
            }
        }
        return new Papers(new DocumentFields(sent, m).read(), chosen);
    }

    private String acronym() {
        return sent.line("acronym");
    }

    private List<Level> readLevels() {
        return Stream.of(Level.values())
                .filter(level -> sent.all("levels").contains(level.name()))
                .toList();
    }

    private Map<String, String> kinds() {
        var options = new LinkedHashMap<String, String>();
        Stream.of(GroupKind.values())
                .filter(kind -> kind != GroupKind.SMALL_GROUP)
                .forEach(kind -> options.put(kind.name(), GroupWords.kind(m, kind)));
        return options;
    }

    private Map<String, String> levels() {
        var options = new LinkedHashMap<String, String>();
        Stream.of(Level.values()).forEach(level -> options.put(level.name(), GroupWords.level(m, level)));
        return options;
    }

    static Map<String, String> stations(DutyStations stations, Messages m) {
        var options = new LinkedHashMap<String, String>();
        stations.all()
                .forEach(station -> options.put(station.code(), station.city().in(m.language())));
        return options;
    }

    static @Nullable DutyStation station(Sent sent, Messages m, DutyStations stations) {
        var station = stations.find(sent.line("station"));
        if (station.isEmpty()) {
            sent.wrong("station", m.get("groups.form.missing"));
        }
        return station.orElse(null);
    }

    /** The days of the weekend; a form not sent yet proposes the one that most duty stations keep. */
    static ActField weekend(Sent sent, Messages m) {
        var options = new LinkedHashMap<String, String>();
        for (var day : DayOfWeek.values()) {
            options.put(
                    String.valueOf(day.getValue()),
                    day.getDisplayName(TextStyle.FULL_STANDALONE, m.language().locale()));
        }
        return ActField.checks(
                "weekend",
                m.get("groups.calendar.weekend"),
                options,
                sent.line("station").isEmpty() ? WEEKEND : sent.all("weekend"));
    }

    static Set<DayOfWeek> readWeekend(Sent sent, Messages m) {
        var days = sent.all("weekend");
        if (days.stream().anyMatch(day -> !day.matches("[1-7]"))) {
            sent.wrong("weekend", m.get("groups.calendar.unknown-day"));
            return Set.of();
        }
        return days.stream().map(day -> DayOfWeek.of(Integer.parseInt(day))).collect(Collectors.toSet());
    }
}
