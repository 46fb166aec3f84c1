package org.entente.texts.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionPrepared;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Silence procedures in the schema {@code texts}. */
@Component
class JdbcSilence implements SilenceStore {

    private final JdbcClient jdbc;

    JdbcSilence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Linked texts may be marked apart: a procedure is there for those who may read every one of them. */
    private static final String ALL_READ = """
             and not exists (select 1 from texts.silence_text under where under.silence_id = s.id
                             and not exists (select 1 from texts.text where text.id = under.text_id))
            """;

    @Override
    public boolean isVisible(UUID silenceId) {
        return jdbc.sql("select count(*) from texts.silence s where s.id = :id" + ALL_READ)
                        .param("id", silenceId)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static final String LISTED = """
            select s.id, s.group_id, t.text_id, t.version_id, s.chapter_id, v.symbol, title.titles, s.state, s.expires_at
              from texts.silence s join texts.silence_text t on t.silence_id = s.id and t.position = 1
              left join texts.version v on v.id = t.version_id
              left join lateral (select jsonb_object_agg(language, words) as titles
                                   from texts.wording join texts.paragraph using (version_id, paragraph_id)
                                  where version_id = t.version_id and kind = 'TITLE' and words <> '') title on true
            """;

    @Override
    public List<Listed> awaiting(List<UUID> groupIds) {
        return jdbc.sql(LISTED + """
                 where s.group_id = any (:groups)
                   and s.state in ('PROPOSED', 'OPEN', 'ON_HOLD', 'SUSPENDED', 'SETTLING')
                """ + ALL_READ + """
                 order by s.expires_at nulls last, s.id
                """)
                .param("groups", groupIds.toArray(UUID[]::new))
                .query(JdbcSilence::listed)
                .list();
    }

    @Override
    public List<Listed> ofText(UUID textId) {
        return jdbc.sql(LISTED + """
                 where exists (select 1 from texts.silence_text x where x.silence_id = s.id and x.text_id = :text)
                """ + ALL_READ + """
                 order by s.drafted_at desc
                """)
                .param("text", textId)
                .query(JdbcSilence::listed)
                .list();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("text_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getObject("chapter_id", UUID.class),
                row.getString("symbol"),
                new LocalizedText(TextRows.wordings(row.getString("titles"))),
                SilenceState.valueOf(row.getString("state")),
                instant(row, "expires_at"));
    }

    @Override
    public boolean isRunningOn(UUID versionId) {
        return jdbc.sql("""
                        select count(*) from texts.silence s join texts.silence_text t on t.silence_id = s.id
                         where t.version_id = :version
                           and s.state in ('OPEN', 'ON_HOLD', 'SUSPENDED', 'SETTLING',
                                           'VOTE_REQUESTED', 'ADOPTED', 'NOTED')
                        """).param("version", versionId).query(Long.class).single() > 0;
    }

    @Override
    public void claim(UUID versionId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:version, 0))")
                .param("version", "texts.silence/" + versionId)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public Optional<UUID> waitingOn(UUID versionId) {
        return jdbc.sql("""
                        select s.id from texts.silence s join texts.silence_text t on t.silence_id = s.id
                         where t.version_id = :version and s.state in ('DRAFT', 'PROPOSED', 'SCHEDULED')
                         order by s.drafted_at desc limit 1
                        """).param("version", versionId).query(UUID.class).optional();
    }

    @Override
    public List<UUID> running(UUID groupId) {
        return jdbc.sql("""
                        select id from texts.silence
                         where group_id = :group and state in ('OPEN', 'ON_HOLD', 'SUSPENDED', 'BROKEN', 'SETTLING')
                        """).param("group", groupId).query(UUID.class).list();
    }

    @Override
    public Silence add(Silence silence, List<SilenceEvent> events) {
        jdbc.sql("""
                insert into texts.silence (id, audience_id, group_id, chapter_id, state, drafted_at, previous_id)
                values (:id, :audience, :group, :chapter, 'DRAFT', :at, :previous)
                """)
                .param("id", silence.id())
                .param("audience", silence.audienceId())
                .param("group", silence.groupId())
                .param("chapter", silence.chapterId())
                .param("at", at(events.getFirst().at()))
                .param("previous", silence.previousId())
                .update();
        var facts = new ArrayList<SilenceFact>();
        for (var event : events) {
            facts.add(new SilenceFact(facts.size() + 1, event, null));
        }
        return append(silence, facts);
    }

    @Override
    public Optional<Silence> locked(UUID silenceId) {
        return jdbc.sql("select * from texts.silence where id = :id for update")
                .param("id", silenceId)
                .query(this::silence)
                .optional();
    }

    @Override
    public Optional<Silence> find(UUID silenceId) {
        return jdbc.sql("select * from texts.silence where id = :id")
                .param("id", silenceId)
                .query(this::silence)
                .optional();
    }

    private Silence silence(ResultSet row, int number) throws SQLException {
        var silence = withoutFacts(row);
        return silence.and(facts(silence.id()).stream().map(SilenceFact::event).toList());
    }

    private static Silence withoutFacts(ResultSet row) throws SQLException {
        return new Silence(
                row.getObject("id", UUID.class),
                row.getObject("audience_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("chapter_id", UUID.class),
                row.getObject("previous_id", UUID.class),
                0,
                SilenceProcedure.of(List.of()));
    }

    @Override
    public Optional<Seen> seen(UUID silenceId, @Nullable PartyCode party) {
        return jdbc.sql("""
                        select s.*, p.id as prepared_id, p.audience_id as prepared_audience, p.party,
                               p.account_id, p.reason, p.disclosure, p.amendment, p.prepared_at
                          from texts.silence s
                          left join lateral (select * from texts.silence_prepared
                                              where silence_id = s.id and party = :party and signed_at is null
                                              order by prepared_at desc, id desc limit 1) p on true
                         where s.id = :silence
                        """ + ALL_READ)
                .param("silence", silenceId)
                .param("party", party == null ? null : party.value())
                .query((row, number) -> new Seen(
                        withoutFacts(row),
                        row.getString("prepared_id") == null ? Optional.empty() : Optional.of(prepared(row))))
                .optional();
    }

    private static ObjectionPrepared prepared(ResultSet row) throws SQLException {
        return new ObjectionPrepared(
                row.getObject("prepared_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("prepared_audience", UUID.class),
                new PartyCode(row.getString("party")),
                row.getObject("account_id", UUID.class),
                row.getString("reason"),
                Objection.Disclosure.valueOf(row.getString("disclosure")),
                row.getString("amendment"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public List<SilenceFact> facts(UUID silenceId) {
        return jdbc.sql(
                        "select seq, kind, payload, act_id from texts.silence_event where silence_id = :id order by seq")
                .param("id", silenceId)
                .query((row, number) -> new SilenceFact(
                        row.getInt("seq"),
                        SilenceEventJson.read(row.getString("kind"), row.getString("payload")),
                        row.getObject("act_id", UUID.class)))
                .list();
    }

    @Override
    public Silence append(Silence silence, List<SilenceFact> facts) {
        for (var fact : facts) {
            jdbc.sql("""
                    insert into texts.silence_event (silence_id, seq, at, kind, payload, act_id)
                    values (:silence, :seq, :at, :kind, :payload::jsonb, :act)
                    """)
                    .param("silence", silence.id())
                    .param("seq", fact.number())
                    .param("at", at(fact.event().at()))
                    .param("kind", SilenceEventJson.kind(fact.event()))
                    .param("payload", SilenceEventJson.payload(fact.event()))
                    .param("act", fact.actId())
                    .update();
        }
        var after = silence.and(facts.stream().map(SilenceFact::event).toList());
        var procedure = after.procedure();
        jdbc.sql("""
                update texts.silence set state = :state, expires_at = :expires, look_at = :look, facts = :facts
                 where id = :id
                """)
                .param("state", procedure.state().name())
                .param("expires", procedure.expiresAt().map(JdbcSilence::at).orElse(null))
                .param("look", procedure.nextLookAt().map(JdbcSilence::at).orElse(null))
                .param("facts", after.facts())
                .param("id", silence.id())
                .update();
        keepTexts(after);
        return after;
    }

    private void keepTexts(Silence silence) {
        var position = 0;
        for (var text : silence.procedure().texts()) {
            jdbc.sql("""
                    insert into texts.silence_text (silence_id, position, audience_id, text_id, version_id)
                    values (:silence, :position, :audience, :text, :version)
                    on conflict (silence_id, position) do update set version_id = excluded.version_id
                    where texts.silence_text.version_id <> excluded.version_id
                    """)
                    .param("silence", silence.id())
                    .param("position", ++position)
                    .param("audience", silence.audienceId())
                    .param("text", text.textId())
                    .param("version", text.versionId())
                    .update();
        }
    }

    @Override
    public List<UUID> toLookAt(Instant now, int most) {
        return jdbc.sql("select id from texts.silence where look_at <= :now order by look_at limit :most")
                .param("now", at(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> openUntil(Instant expiry) {
        return jdbc.sql("select id from texts.silence where state = 'OPEN' and expires_at <= :expiry")
                .param("expiry", at(expiry))
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean remind(UUID silenceId, Instant expiresAt, int hours) {
        return jdbc.sql("""
                        insert into texts.silence_reminder (silence_id, expires_at, hours)
                        values (:silence, :expires, :hours) on conflict do nothing
                        """)
                        .param("silence", silenceId)
                        .param("expires", at(expiresAt))
                        .param("hours", hours)
                        .update()
                == 1;
    }

    @Override
    public void prepare(ObjectionPrepared prepared) {
        jdbc.sql("""
                insert into texts.silence_prepared
                    (id, silence_id, audience_id, party, account_id, reason, disclosure, amendment, prepared_at)
                values (:id, :silence, :audience, :party, :account, :reason, :disclosure, :amendment, :at)
                """)
                .param("id", prepared.id())
                .param("silence", prepared.silenceId())
                .param("audience", prepared.audienceId())
                .param("party", prepared.party().value())
                .param("account", prepared.accountId())
                .param("reason", prepared.reason())
                .param("disclosure", prepared.disclosure().name())
                .param("amendment", prepared.amendment())
                .param("at", at(prepared.preparedAt()))
                .update();
    }

    @Override
    public void signed(UUID silenceId, PartyCode party, Instant at) {
        jdbc.sql("""
                update texts.silence_prepared set signed_at = :at
                 where silence_id = :silence and party = :party and signed_at is null
                """)
                .param("at", at(at))
                .param("silence", silenceId)
                .param("party", party.value())
                .update();
    }

    @Override
    public int opened(UUID silenceId, UUID audienceId, PartyCode party, UUID accountId, Instant at) {
        // The statement does not see its own row: it counts what was there before, and the party.
        return jdbc.sql("""
                        with noted as (
                            insert into texts.silence_opened (silence_id, audience_id, party, account_id, opened_at)
                            values (:silence, :audience, :party, :account, :at) on conflict do nothing)
                        select 1 + count(distinct party) from texts.silence_opened
                         where silence_id = :silence and party <> :party
                        """)
                .param("silence", silenceId)
                .param("audience", audienceId)
                .param("party", party.value())
                .param("account", accountId)
                .param("at", at(at))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<SilenceProfile> profile(UUID groupId) {
        return jdbc.sql("select profile from texts.silence_profile where group_id = :group")
                .param("group", groupId)
                .query((row, number) ->
                        SilenceJson.fields(row.getString("profile")).profile())
                .optional();
    }

    @Override
    public void setProfile(UUID groupId, UUID audienceId, SilenceProfile profile, Instant at) {
        jdbc.sql("""
                insert into texts.silence_profile (group_id, audience_id, profile, set_at)
                values (:group, :audience, :profile::jsonb, :at)
                on conflict (group_id) do update set profile = excluded.profile, set_at = excluded.set_at
                """)
                .param("group", groupId)
                .param("audience", audienceId)
                .param("profile", SilenceJson.text(new HashMap<>(SilenceJson.profile(profile))))
                .param("at", at(at))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
