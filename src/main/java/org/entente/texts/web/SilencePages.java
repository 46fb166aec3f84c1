package org.entente.texts.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.SilenceCapitals;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceState;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.usecase.SilenceSight;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the view of a procedure for one reader. */
@Component
class SilencePages {

    private final ReadingSilence reading;
    private final Parties parties;
    private final Clock clock;
    private final SilenceCapitals capitals = SilenceCapitals.load();

    SilencePages(ReadingSilence reading, Parties parties, Clock clock) {
        this.reading = reading;
        this.parties = parties;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such procedure for the actor */
    ReadingSilence.File file(Actor actor, UUID id) {
        return reading.open(actor, id, clock).orElseThrow(NotFound::new);
    }

    SilenceSight sight(ReadingSilence.File file) {
        return new SilenceSight(file.silence().procedure(), file.reader(), file.knowsMembers(), clock.instant());
    }

    List<SilenceActKind> offered(ReadingSilence.File file) {
        return SilenceActs.offered(file, sight(file), clock.instant());
    }

    SilenceView view(Actor actor, Page page, UUID id) {
        var file = file(actor, id);
        var m = page.m();
        var procedure = file.silence().procedure();
        var sight = sight(file);
        var text = file.texts().getFirst();
        var successor = procedure.reissuedAs().map(SilencePages::path).orElse(null);
        var previous = file.silence().previousId();
        return new SilenceView(
                id,
                "/groups/" + file.group().slug(),
                file.group().name().in(m.language()),
                text.title().in(m.language()),
                text.title().languageFor(m.language()),
                file.label(),
                procedure.state(),
                SilenceWords.state(m, procedure.state()),
                effect(m, file),
                procedure.expiresAt().orElse(null),
                procedure.zone(),
                clock.instant(),
                acts(file, id, m, false),
                chairsActs(file, id, m),
                texts(file, m),
                facts(file, m),
                new SilenceTimelineView(m, parties, sight).entries(file.facts()),
                prepared(file, id),
                lateFiling(file, id),
                successor,
                previous == null ? null : path(previous));
    }

    private static String effect(Messages m, ReadingSilence.File file) {
        var procedure = file.silence().procedure();
        return procedure.state() == SilenceState.DRAFT && file.versions().isEmpty()
                ? m.get("silence.effect.draft-unissued")
                : SilenceWords.effect(m, procedure);
    }

    private static String path(UUID silenceId) {
        return "/silence/" + silenceId;
    }

    private List<SilenceView.Act> acts(ReadingSilence.File file, UUID id, Messages m, boolean chairs) {
        return offered(file).stream()
                .filter(act -> act.isChairs() == chairs)
                .map(act -> new SilenceView.Act(SilenceWords.act(m, act), path(id) + "/" + act.path(), act.binding()))
                .toList();
    }

    private List<SilenceView.Act> chairsActs(ReadingSilence.File file, UUID id, Messages m) {
        var acts = new ArrayList<SilenceView.Act>();
        var procedure = file.silence().procedure();
        if (procedure.state().isBeforeLaunch()
                && file.reader().initiator()
                && !file.versions().isEmpty()) {
            var first = file.texts().getFirst().textId();
            acts.add(new SilenceView.Act(m.get("silence.act.launch"), "/texts/" + first + "/silence", true));
        }
        acts.addAll(acts(file, id, m, true));
        return acts;
    }

    private static List<SilenceView.Text> texts(ReadingSilence.File file, Messages m) {
        return file.silence().procedure().texts().stream()
                .map(text -> {
                    var summary = file.texts().stream()
                            .filter(it -> it.textId().equals(text.textId()))
                            .findFirst()
                            .orElseThrow();
                    var version = file.versions().stream()
                            .filter(it -> it.versionId().equals(text.versionId()))
                            .findFirst();
                    var hashes = new LinkedHashMap<String, String>();
                    text.sha256().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .forEach(entry -> hashes.put(entry.getKey().ownName(), entry.getValue()));
                    return new SilenceView.Text(
                            "/texts/" + text.textId()
                                    + version.map(it -> "?version=" + it.number())
                                            .orElse(""),
                            summary.title().in(m.language()),
                            summary.title().languageFor(m.language()),
                            version.map(FrozenVersion::symbol).orElse(null),
                            hashes);
                })
                .toList();
    }

    private Map<String, String> facts(ReadingSilence.File file, Messages m) {
        var procedure = file.silence().procedure();
        var profile = procedure.terms().profile();
        var facts = new LinkedHashMap<String, String>();
        if (!procedure.entitled().isEmpty()) {
            facts.put(m.get("silence.fact.may-object"), members(file, m));
        }
        procedure
                .startedAt()
                .ifPresent(at -> facts.put(
                        m.get("silence.fact.started"),
                        m.get(
                                "silence.fact.started-at",
                                "started",
                                m.weekdayDateTime(at, procedure.zone()),
                                "served",
                                m.time(procedure.circulatedAt().orElseThrow(), procedure.zone()))));
        facts.put(m.get("silence.fact.profile"), SilenceWords.preset(m, profile.name()));
        facts.put(
                m.get("silence.profile.threshold"), m.number(profile.breaking().threshold()));
        procedure
                .expiresAt()
                .filter(at -> procedure.state().isRunning())
                .map(at ->
                        capitals.resting(procedure.entitled(), procedure.terms().dateOf(at)))
                .map(resting -> resting.stream().filter(file.shown()::contains).toList())
                .filter(resting -> !resting.isEmpty())
                .ifPresent(resting -> facts.put(m.get("silence.fact.resting"), names(resting, m)));
        procedure
                .adoption()
                .ifPresentOrElse(
                        adopted -> facts.put(
                                m.get("silence.fact.adopted-on"),
                                m.get(
                                        "silence.fact.adopted",
                                        "date",
                                        m.date(adopted.adoptedOn()),
                                        "until",
                                        m.weekdayDateTime(adopted.statementsUntil(), procedure.zone()))),
                        () -> ifAdopted(m, procedure).forEach(facts::put));
        if (file.reader().initiator() && procedure.state() != SilenceState.DRAFT) {
            facts.put(
                    m.get("silence.fact.opened"), m.get("silence.fact.opened-by", "count", file.missionsThatOpened()));
        }
        return facts;
    }

    private static Map<String, String> ifAdopted(Messages m, SilenceProcedure procedure) {
        return procedure.state().isClosed()
                ? Map.of()
                : Map.of(
                        m.get("silence.fact.if-adopted"),
                        m.get(
                                "silence.fact.then",
                                "days",
                                procedure.terms().profile().ending().statementDays()));
    }

    /** By name where the reader may know them all, else their number alone (GRP-19). */
    private String members(ReadingSilence.File file, Messages m) {
        var entitled = file.silence().procedure().entitled();
        return file.knowsMembers()
                ? m.get("silence.fact.members", "count", entitled.size(), "names", names(entitled, m))
                : m.get("silence.fact.members-hidden", "count", entitled.size());
    }

    private String names(Collection<PartyCode> codes, Messages m) {
        return m.list(parties.inProtocolOrder(codes, m.language()).stream()
                .map(party -> party.shortName(m.language()))
                .toList());
    }

    /** Where the reader's State can file what it said too late as an explanation of position (SIL-12). */
    private @Nullable String lateFiling(ReadingSilence.File file, UUID id) {
        var procedure = file.silence().procedure();
        var cameLate = procedure.lateObjections().stream()
                .anyMatch(late -> late.objection().party().equals(file.reader().party()));
        return cameLate && offered(file).contains(SilenceActKind.STATEMENT)
                ? path(id) + "/" + SilenceActKind.STATEMENT.path() + "?late=yes"
                : null;
    }

    private SilenceView.@Nullable Prepared prepared(ReadingSilence.File file, UUID id) {
        if (!file.silence().procedure().state().isRunning()) {
            return null;
        }
        return file.prepared()
                .map(it -> new SilenceView.Prepared(
                        it.amendment() == null ? it.reason() : it.reason() + "\n" + it.amendment(),
                        it.preparedAt(),
                        path(id) + "/" + SilenceActKind.OBJECTION.path(),
                        file.reader().mayCommit()))
                .orElse(null);
    }
}
