package org.entente.texts.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.information.Marked;
import org.entente.information.Marking;
import org.entente.information.Markings;
import org.entente.information.Readings;
import org.entente.information.files.AttachedFile;
import org.entente.information.files.AttachedFiles;
import org.entente.texts.model.Listed;
import org.entente.texts.model.Participant;
import org.entente.texts.model.Readiness;
import org.entente.texts.model.Release;
import org.entente.texts.model.ReleaseStore;
import org.entente.texts.model.Sheet;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.Stage;
import org.entente.texts.model.StateNames;
import org.entente.texts.model.Step;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.entente.texts.model.Words;
import org.entente.texts.usecase.RecallingAText.Tombstone;
import org.springframework.stereotype.Component;

/** Everything that pages show of texts, each in one transaction that sees what the actor may see. */
@Component
public class ReadingTexts {

    private static final int PAGE_SIZE = 25;
    private static final int MOST_FILES = 10;

    private final TextDesk desk;
    private final Groups groups;
    private final TextStore texts;
    private final VersionStore versions;
    private final ReleaseStore releases;
    private final SilenceStore silences;
    private final StateNames names;
    private final Markings markings;
    private final Readings readings;
    private final AttachedFiles files;
    private final RecallingAText recalling;
    private final ActorTransactions transactions;

    ReadingTexts(
            TextDesk desk,
            Groups groups,
            TextStore texts,
            VersionStore versions,
            ReleaseStore releases,
            SilenceStore silences,
            StateNames names,
            Markings markings,
            Readings readings,
            AttachedFiles files,
            RecallingAText recalling,
            ActorTransactions transactions) {
        this.desk = desk;
        this.groups = groups;
        this.texts = texts;
        this.versions = versions;
        this.releases = releases;
        this.silences = silences;
        this.names = names;
        this.markings = markings;
        this.readings = readings;
        this.files = files;
        this.recalling = recalling;
        this.transactions = transactions;
    }

    /** A group with one page of its texts. */
    public record GroupTexts(Group group, List<Chapter> chapters, Participant participant, TextStore.Listing listing) {}

    /** One page of the texts of several groups. */
    public record AllTexts(List<Group> groups, TextStore.Listing listing) {}

    /**
     * A text with its history and the words of one of its versions.
     *
     * @param markings every marking it has had, the first one first
     * @param marking the one in force
     * @param silence the last procedure on it
     * @param files those attached last; none where it is public
     * @param tombstone where it was recalled
     */
    public record TextFile(
            Dossier dossier,
            Version version,
            Sheet sheet,
            List<Step> steps,
            List<Marked> markings,
            Marking marking,
            Optional<Release> release,
            Optional<UUID> silence,
            List<AttachedFile> files,
            Optional<Tombstone> tombstone) {

        public boolean owesDestruction() {
            return tombstone.filter(Tombstone::owesDestruction).isPresent();
        }
    }

    /** One version beside the version it is based on, or none. */
    public record VersionFile(Dossier dossier, Version version, Sheet sheet, Optional<Sheet> base) {}

    /** Two versions of a text. */
    public record TwoVersions(Dossier dossier, Version from, Sheet before, Version to, Sheet after) {}

    /** The open version and whether it may be issued. */
    public record IssueFile(Dossier dossier, Version version, Sheet sheet, Readiness readiness) {}

    /** A released text as everyone reads it. */
    public record PublicText(Release release, Version version, Sheet sheet) {}

    public Optional<GroupTexts> ofGroup(Actor actor, String slug, int page, Clock clock) {
        return transactions.call(
                actor,
                () -> groups.standing(actor, slug, TextDesk.day(clock)).map(standing -> {
                    var group = standing.group();
                    return new GroupTexts(
                            group,
                            groups.chapters(group.id()),
                            TextDesk.participant(actor, standing),
                            texts.listing(List.of(group.id()), page, PAGE_SIZE));
                }));
    }

    /** The texts of all groups of the actor's State. */
    public AllTexts ofAllGroups(Actor actor, int page) {
        return transactions.call(actor, () -> {
            var mine = groups.of(actor);
            var ids = mine.stream().map(Group::id).toList();
            return new AllTexts(mine, texts.listing(ids, page, PAGE_SIZE));
        });
    }

    /** The texts of a group that changed last, within the transaction of the caller. */
    public List<Listed> latest(UUID groupId, int most) {
        return texts.latest(groupId, most);
    }

    /** @param number of the version; nothing stands for the latest */
    public Optional<TextFile> text(Actor actor, UUID textId, Optional<Integer> number, Clock clock) {
        return text(actor, textId, number, Readings.Kind.OPENED, clock);
    }

    /** The same, to be taken along as a sheet. */
    public Optional<TextFile> printed(Actor actor, UUID textId, Optional<Integer> number, Clock clock) {
        return text(actor, textId, number, Readings.Kind.PRINTED, clock)
                .filter(file -> file.dossier().text().stage() != Stage.RECALLED);
    }

    private Optional<TextFile> text(
            Actor actor, UUID textId, Optional<Integer> number, Readings.Kind kind, Clock clock) {
        return read(
                actor,
                textId,
                kind,
                clock,
                dossier -> number.map(dossier::version)
                        .orElse(Optional.of(dossier.latest()))
                        .map(version -> file(dossier, version, clock)));
    }

    /** Every reading of a text that others may read is kept, that of its own penholder as well, until it is public. */
    private <T> Optional<T> read(
            Actor actor, UUID textId, Readings.Kind kind, Clock clock, Function<Dossier, Optional<T>> work) {
        return desk.read(
                        actor,
                        textId,
                        clock,
                        dossier -> work.apply(dossier).map(found -> {
                            var text = dossier.text();
                            if (isKept(text.stage())) {
                                var silent = text.stage() == Stage.UNDER_SILENCE;
                                readings.keep(actor, text.id(), text.audienceId(), kind, silent, clock.instant());
                            }
                            return found;
                        }))
                .flatMap(found -> found);
    }

    private static boolean isKept(Stage stage) {
        return switch (stage) {
            case NEGOTIATION, ISSUED, UNDER_SILENCE, SILENCE_BROKEN, SILENCE_ENDED, ADOPTED -> true;
            case DRAFT, RELEASED, RECALLED -> false;
        };
    }

    private TextFile file(Dossier dossier, Version version, Clock clock) {
        var textId = dossier.text().id();
        var marked = markings.history(textId);
        return new TextFile(
                dossier,
                version,
                sheet(dossier, version),
                texts.steps(textId),
                marked,
                markings.in(marked),
                release(dossier),
                silence(dossier.text()),
                files(dossier.text()),
                recalling.tombstone(
                        dossier.participant().actor(),
                        dossier.text(),
                        dossier.participant().speaksFor(dossier.text().penholder()),
                        clock.instant()));
    }

    /** Of a text that was recalled, the title alone. */
    private Sheet sheet(Dossier dossier, Version version) {
        var sheet = versions.sheet(version.id());
        if (dossier.text().stage() != Stage.RECALLED) {
            return sheet;
        }
        var title = sheet.words().paragraphs().getFirst();
        return new Sheet(Words.titled(title.id(), title.wordings()), Map.of());
    }

    /** Beside what is public a way to them is enough. */
    private List<AttachedFile> files(Text text) {
        return text.stage() == Stage.RELEASED ? List.of() : files.latest(text.id(), MOST_FILES);
    }

    private Optional<UUID> silence(Text text) {
        return switch (text.stage()) {
            case DRAFT, NEGOTIATION, ISSUED -> Optional.empty();
            case UNDER_SILENCE, SILENCE_BROKEN, SILENCE_ENDED, ADOPTED, RELEASED, RECALLED ->
                silences.ofText(text.id()).stream().map(SilenceStore.Listed::id).findFirst();
        };
    }

    private Optional<Release> release(Dossier dossier) {
        return dossier.text().stage() == Stage.RELEASED
                ? releases.ofText(dossier.text().id())
                : Optional.empty();
    }

    public Optional<VersionFile> version(Actor actor, UUID textId, int number, Clock clock) {
        return read(
                actor,
                textId,
                Readings.Kind.OPENED,
                clock,
                dossier -> shown(dossier, number)
                        .map(version -> new VersionFile(
                                dossier,
                                version,
                                versions.sheet(version.id()),
                                Optional.ofNullable(version.basedOn()).map(versions::sheet))));
    }

    /** Of a text that was recalled, none. */
    private static Optional<Version> shown(Dossier dossier, int number) {
        return dossier.text().stage() == Stage.RECALLED ? Optional.empty() : dossier.version(number);
    }

    public Optional<TwoVersions> difference(Actor actor, UUID textId, int from, int to, Clock clock) {
        return read(
                actor,
                textId,
                Readings.Kind.OPENED,
                clock,
                dossier -> shown(dossier, from)
                        .flatMap(before -> shown(dossier, to)
                                .map(after -> new TwoVersions(
                                        dossier,
                                        before,
                                        versions.sheet(before.id()),
                                        after,
                                        versions.sheet(after.id())))));
    }

    public Optional<IssueFile> issue(Actor actor, UUID textId, int number, Clock clock) {
        return version(actor, textId, number, clock)
                .map(file -> new IssueFile(
                        file.dossier(),
                        file.version(),
                        file.sheet(),
                        Readiness.of(file.sheet().words(), file.dossier().text().languages(), names)));
    }

    /** A released text, for anyone at all. */
    public Optional<PublicText> released(Actor actor, String shortId) {
        return transactions.call(
                actor,
                () -> releases.byShortId(shortId)
                        .flatMap(release -> versions.version(release.versionId())
                                .map(version -> new PublicText(release, version, versions.sheet(version.id())))));
    }
}
