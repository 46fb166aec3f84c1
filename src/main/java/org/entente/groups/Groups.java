package org.entente.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.BrokenInvariant;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.database.ActorTransactions;
import org.entente.database.Release;
import org.entente.groups.model.ChapterStore;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.SettingsStore;
import org.springframework.stereotype.Component;

/**
 * The face of the module. A group is there only for those whose party is listed in it today; for everybody else it
 * does not exist. Reads that name no actor speak with the eyes of the transaction that they are called in.
 */
@Component
public class Groups {

    private final GroupStore store;
    private final ChapterStore chapters;
    private final SettingsStore settings;
    private final ActorTransactions transactions;
    private final Clock clock;

    Groups(
            GroupStore store,
            ChapterStore chapters,
            SettingsStore settings,
            ActorTransactions transactions,
            Clock clock) {
        this.store = store;
        this.chapters = chapters;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The groups in which the actor's party is listed, by acronym; none for the public and the operator. */
    public List<Group> of(Actor actor) {
        return standings(actor, today()).stream().map(Standing::group).toList();
    }

    public Optional<Group> visibleTo(Actor actor, UUID id) {
        return of(actor).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    public Optional<Group> bySlug(Actor actor, String slug) {
        return of(actor).stream().filter(group -> group.slug().equals(slug)).findFirst();
    }

    /** Where the actor's party stands in the group today; empty where it is not listed. */
    public Optional<Standing> standing(Actor actor, UUID id) {
        return standing(actor, id, today());
    }

    /** Where the actor's party stands in the group today; empty where it is not listed. */
    public Optional<Standing> standing(Actor actor, String slug) {
        return standing(actor, slug, today());
    }

    /** Where the actor's party stands in the group on that day; empty where it is not listed. */
    public Optional<Standing> standing(Actor actor, UUID id, LocalDate day) {
        return standings(actor, day).stream()
                .filter(standing -> standing.group().id().equals(id))
                .findFirst();
    }

    /** Where the actor's party stands in the group on that day; empty where it is not listed. */
    public Optional<Standing> standing(Actor actor, String slug, LocalDate day) {
        return standings(actor, day).stream()
                .filter(standing -> standing.group().slug().equals(slug))
                .findFirst();
    }

    /** Where the actor's party stands in each of its groups on that day, by acronym. */
    public List<Standing> standings(Actor actor, LocalDate day) {
        return actor.ifParty()
                .map(party -> transactions.call(actor, () -> store.standings(party, day)))
                .orElse(List.of());
    }

    /** @throws BrokenInvariant if there is no such group for the actor of the transaction */
    public Group group(UUID id) {
        return store.group(id).orElseThrow(() -> new BrokenInvariant("groups.no-such-group", Map.of("group", id)));
    }

    /** The groups that were launched in public by that day, as far as they are there for the actor of the transaction. */
    public List<UUID> launchedBy(LocalDate day) {
        return store.launchedBy(day);
    }

    /** Who belongs to the group on that day, in no particular order. */
    public List<Membership> members(UUID groupId, LocalDate asOf) {
        return store.memberships(groupId).stream()
                .filter(membership -> membership.holdsOn(asOf))
                .toList();
    }

    /** The parties that belong to the group on that day, in whatever capacity. */
    public Set<PartyCode> parties(UUID groupId, LocalDate asOf) {
        return members(groupId, asOf).stream().map(Membership::party).collect(Collectors.toSet());
    }

    /** The parties in the chair on that day, the longest seated first. */
    public List<PartyCode> chairs(UUID groupId, LocalDate asOf) {
        return store.chairmanships(groupId).stream()
                .filter(chair -> chair.holdsOn(asOf))
                .map(Chairmanship::party)
                .toList();
    }

    /** Whether the party is chair or co-chair on that day. */
    public boolean chairs(PartyCode party, UUID groupId, LocalDate asOf) {
        return chairs(groupId, asOf).contains(party);
    }

    /** Whether the actor's office may run the group for a chair today: its head of mission or its chair's office. */
    public boolean runBy(Actor actor, UUID groupId) {
        return standing(actor, groupId, today())
                .filter(standing -> standing.letsRun(actor))
                .isPresent();
    }

    /** Every chair there was, the longest ago first. */
    public List<Chairmanship> chairmanships(UUID groupId) {
        return store.chairmanships(groupId);
    }

    /** That whose zone and calendar count for the group as a whole first, then in the order in which they were opened. */
    public List<Chapter> chapters(UUID groupId) {
        return chapters.chapters(groupId);
    }

    /** That of the duty station that counts for the group as a whole; the actor's where there is none. */
    public ZoneId zone(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> chapters(groupId)).stream()
                .findFirst()
                .map(Chapter::zone)
                .orElse(actor.zone());
    }

    /** Those of the chapters that are there for the actor of the transaction, by their identifiers. */
    public Map<UUID, Chapter> chapters(Collection<UUID> chapterIds) {
        return chapters.chapters(chapterIds).stream().collect(Collectors.toMap(Chapter::id, Function.identity()));
    }

    /** @throws BrokenInvariant if there is no such chapter for the actor of the transaction */
    public Chapter chapter(UUID chapterId) {
        return chapters.chapter(chapterId).orElseThrow(() -> noChapter(chapterId));
    }

    /** The calendar of the chapter's duty station (SIL-28). */
    public WorkingCalendar calendar(UUID chapterId) {
        return chapters.calendar(chapterId).orElseThrow(() -> noChapter(chapterId));
    }

    /** The holidays of the chapter's calendar with their occasions, the earliest first. */
    public List<Holiday> holidays(UUID chapterId) {
        return chapters.holidays(chapterId);
    }

    /** How the group works; the usual practice where nothing was set, or where the group is not there for the actor. */
    public GroupSettings settings(UUID groupId) {
        return settings.settings(groupId).orElseGet(() -> GroupSettings.usual(groupId));
    }

    /**
     * To whom something shared with the whole group at the instant is released: a party that is admitted later reads it
     * only where the group has set so (REL-02). Modules that release part of a group start from this.
     */
    public Release toAll(UUID groupId, Instant at) {
        var asOf = settings(groupId).historyForNewMembers() ? null : at;
        return new Release(Release.Circle.ALL, asOf, Set.of(), Set.of(), null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static BrokenInvariant noChapter(UUID chapterId) {
        return new BrokenInvariant("groups.no-such-chapter", Map.of("chapter", chapterId));
    }
}
