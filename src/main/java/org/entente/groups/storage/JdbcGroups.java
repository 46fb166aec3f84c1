package org.entente.groups.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.groups.Chairmanship;
import org.entente.groups.Group;
import org.entente.groups.Level;
import org.entente.groups.Membership;
import org.entente.groups.Standing;
import org.entente.groups.model.GroupStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups, their members and their chairs. */
@Component
class JdbcGroups implements GroupStore {

    private final JdbcClient jdbc;

    JdbcGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Standing> standings(PartyCode party, LocalDate day) {
        return jdbc.sql("""
                select g.*, m.full_rights, m.suspended, s.group_id, s.working_languages, s.precedence_language,
                       s.precedence_from, s.chair_place, s.default_marking, s.history_for_new_members,
                       s.reference_chapter, s.proposers, s.all_chairs_act, s.members_hidden,
                       exists (select 1 from groups.chairmanships c
                                where c.group_id = g.id and c.party = :party
                                  and c.since_day <= :day and (c.until_day is null or c.until_day > :day)) as chairs
                  from groups.groups g join groups.memberships m on m.group_id = g.id
                  left join groups.settings s on s.group_id = g.id
                 where m.party = :party and m.since_day <= :day and (m.until_day is null or m.until_day > :day)
                 order by g.acronym
                """)
                .param("party", party.value())
                .param("day", day)
                .query(GroupRows::standing)
                .list();
    }

    @Override
    public Optional<Group> group(UUID groupId) {
        return jdbc.sql("select * from groups.groups where id = :id")
                .param("id", groupId)
                .query(GroupRows::group)
                .optional();
    }

    @Override
    public Optional<Group> locked(UUID groupId) {
        return jdbc.sql("select * from groups.groups where id = :id for update")
                .param("id", groupId)
                .query(GroupRows::group)
                .optional();
    }

    @Override
    public Optional<Group> bySlug(String slug) {
        return jdbc.sql("select * from groups.groups where slug = :slug")
                .param("slug", slug)
                .query(GroupRows::group)
                .optional();
    }

    @Override
    public boolean slugTaken(String slug) {
        return jdbc.sql("select exists (select 1 from groups.groups where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean nameTaken(String slug, String acronym) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('groups.names', 0))")
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select exists (select 1 from groups.groups where slug = :slug or acronym = :acronym)")
                .param("slug", slug)
                .param("acronym", acronym)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Group group, Instant at) {
        var launched = group.launched();
        jdbc.sql("""
                insert into groups.groups (id, audience_id, slug, acronym, kind, parent_id, name, short_name, purpose,
                                           founded, launched, levels, recorded_at)
                values (:id, :audience, :slug, :acronym, :kind, :parent, :name::jsonb, :shortName::jsonb,
                        :purpose::jsonb, :founded, :launched, :levels, :at)
                """)
                .param("id", group.id())
                .param("audience", group.audienceId())
                .param("slug", group.slug())
                .param("acronym", group.acronym())
                .param("kind", group.kind().name())
                .param("parent", group.parentId())
                .param("name", Wordings.toJson(group.name()))
                .param("shortName", Wordings.toJson(group.shortName()))
                .param("purpose", Wordings.toJson(group.purpose()))
                .param("founded", group.founded().toString())
                .param("launched", launched == null ? null : launched.toString())
                .param("levels", group.levels().stream().map(Level::name).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<UUID> launchedBy(LocalDate day) {
        return jdbc
                .sql("select * from groups.groups where launched is not null order by id")
                .query(GroupRows::group)
                .stream()
                .filter(group ->
                        !Objects.requireNonNull(group.launched()).earliest().isAfter(day))
                .map(Group::id)
                .toList();
    }

    @Override
    public List<Membership> memberships(UUID groupId) {
        return jdbc.sql("select * from groups.memberships where group_id = :group order by since_day, party")
                .param("group", groupId)
                .query(GroupRows::membership)
                .list();
    }

    @Override
    public void admit(Group group, Membership membership, Instant at) {
        jdbc.sql("""
                insert into groups.memberships (id, group_id, audience_id, party, capacity, full_rights, suspended,
                                                since, since_day, recorded_at)
                values (:id, :group, :audience, :party, :capacity, :fullRights, :suspended, :since, :sinceDay, :at)
                """)
                .param("id", Ids.next())
                .param("group", group.id())
                .param("audience", group.audienceId())
                .param("party", membership.party().value())
                .param("capacity", membership.capacity().name())
                .param("fullRights", membership.fullRights())
                .param("suspended", membership.suspended())
                .param("since", membership.since().toString())
                .param("sinceDay", membership.since().earliest())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void end(Group group, Membership ended) {
        var until = Objects.requireNonNull(ended.until());
        jdbc.sql("""
                update groups.memberships set until = :until, until_day = :untilDay
                 where group_id = :group and party = :party and until is null
                """)
                .param("group", group.id())
                .param("party", ended.party().value())
                .param("until", until.toString())
                .param("untilDay", until.earliest())
                .update();
    }

    @Override
    public List<Chairmanship> chairmanships(UUID groupId) {
        return jdbc.sql(
                        "select * from groups.chairmanships where group_id = :group order by since_day, recorded_at, id")
                .param("group", groupId)
                .query(GroupRows::chairmanship)
                .list();
    }

    @Override
    public void seat(Group group, Chairmanship chair, Instant at) {
        var until = chair.until();
        jdbc.sql("""
                insert into groups.chairmanships (id, group_id, audience_id, party, since, since_day, until, until_day,
                                                  recorded_at)
                values (:id, :group, :audience, :party, :since, :sinceDay, :until, :untilDay, :at)
                """)
                .param("id", Ids.next())
                .param("group", group.id())
                .param("audience", group.audienceId())
                .param("party", chair.party().value())
                .param("since", chair.since().toString())
                .param("sinceDay", chair.since().earliest())
                .param("until", until == null ? null : until.toString())
                .param("untilDay", until == null ? null : until.earliest())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void vacate(Group group, Chairmanship ended) {
        var until = Objects.requireNonNull(ended.until());
        jdbc.sql("""
                update groups.chairmanships set until = :until, until_day = :untilDay
                 where group_id = :group and party = :party and since_day = :sinceDay
                   and (until_day is null or until_day > since_day)
                """)
                .param("group", group.id())
                .param("party", ended.party().value())
                .param("sinceDay", ended.since().earliest())
                .param("until", until.toString())
                .param("untilDay", until.earliest())
                .update();
    }
}
