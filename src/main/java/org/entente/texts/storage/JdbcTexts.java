package org.entente.texts.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.texts.model.Listed;
import org.entente.texts.model.Step;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.TextSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts and their history. */
@Component
class JdbcTexts implements TextStore {

    /** The title of the latest version in each language in which it has been written. */
    private static final String TITLES = """
            left join lateral (select jsonb_object_agg(language, words) as titles
                               from texts.wording join texts.paragraph using (version_id, paragraph_id)
                               where version_id = latest.id and kind = 'TITLE' and words <> '') title on true
            """;

    private final JdbcClient jdbc;

    JdbcTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines of a list, of the texts that the inner query names. */
    private static final String LISTED = """
            select text.*, coalesce(latest.adopted_as, latest.symbol, issued.symbol) as symbol, title.titles
            from (%s) text
            join lateral (select * from texts.version where text_id = text.id
                          order by number desc limit 1) latest on true
            left join lateral (select symbol from texts.version where text_id = text.id
                               and symbol is not null order by number desc limit 1) issued on true
            left join lateral (select jsonb_object_agg(language, words) as titles
                               from texts.wording join texts.paragraph using (version_id, paragraph_id)
                               where version_id = latest.id and kind = 'TITLE' and words <> '') title on true
            order by text.stage_at desc, text.id
            """;

    @Override
    public Optional<Text> text(UUID textId) {
        return jdbc.sql("select * from texts.text where id = :id")
                .param("id", textId)
                .query(TextRows::text)
                .optional();
    }

    @Override
    public Optional<Text> locked(UUID textId) {
        return jdbc.sql("select * from texts.text where id = :id for update")
                .param("id", textId)
                .query(TextRows::text)
                .optional();
    }

    @Override
    public List<TextSummary> summaries(List<UUID> textIds) {
        return jdbc.sql("""
                        select text.*, title.titles
                        from texts.text
                        join lateral (select id from texts.version where text_id = text.id
                                      order by number desc limit 1) latest on true
                        """ + TITLES + " where text.id = any (:ids) order by array_position(:ids, text.id)")
                .param("ids", textIds.toArray(UUID[]::new))
                .query(TextRows::summary)
                .list();
    }

    @Override
    public Listing listing(Collection<UUID> groupIds, int page, int size) {
        var groups = groupIds.stream().map(UUID::toString).toArray(String[]::new);
        var total = jdbc.sql("select count(*) from texts.text where group_id = any (cast(:groups as uuid[]))")
                .param("groups", groups)
                .query(Long.class)
                .single();
        return new Listing(latest(groups, size, (page - 1) * (long) size), page, size, total);
    }

    @Override
    public List<Listed> latest(UUID groupId, int most) {
        return latest(new String[] {groupId.toString()}, most, 0);
    }

    private List<Listed> latest(String[] groups, int size, long before) {
        return jdbc.sql(LISTED.formatted("""
                        select * from texts.text where group_id = any (cast(:groups as uuid[]))
                        order by stage_at desc, id limit :size offset :before"""))
                .param("groups", groups)
                .param("size", size)
                .param("before", before)
                .query(TextRows::listed)
                .list();
    }

    @Override
    public List<Listed> awaitingChair(Collection<UUID> groupIds) {
        return jdbc.sql(LISTED.formatted("""
                        select * from texts.text
                        where group_id = any (cast(:groups as uuid[])) and stage in ('ISSUED', 'ADOPTED')"""))
                .param("groups", groupIds.stream().map(UUID::toString).toArray(String[]::new))
                .query(TextRows::listed)
                .list();
    }

    @Override
    public List<UUID> awaitingDecision(UUID groupId) {
        return jdbc.sql("""
                        select latest.id from texts.text
                        join lateral (select id, issued_at from texts.version where text_id = text.id
                                      order by number desc limit 1) latest on true
                        where text.group_id = :group and text.stage = 'ISSUED' and latest.issued_at is not null
                        order by latest.issued_at desc limit 50
                        """).param("group", groupId).query(UUID.class).list();
    }

    @Override
    public void add(Text text) {
        jdbc.sql("""
                insert into texts.text (id, audience_id, group_id, chapter_id, kind, penholder, for_chair,
                                        original_language, authentic, courtesy, stage, stage_at)
                values (:id, :audience, :group, :chapter, :kind, :penholder, :forChair,
                        :original, :authentic, :courtesy, :stage, :stageAt)
                """)
                .param("id", text.id())
                .param("audience", text.audienceId())
                .param("group", text.groupId())
                .param("chapter", text.chapterId())
                .param("kind", text.kind().name())
                .param("penholder", text.penholder().party().value())
                .param("forChair", text.penholder().forChair())
                .param("original", text.languages().original().tag())
                .param("authentic", TextRows.tags(text.languages().authentic()))
                .param("courtesy", TextRows.tags(text.languages().courtesy()))
                .param("stage", text.stage().name())
                .param("stageAt", TextRows.time(text.stageAt()))
                .update();
    }

    @Override
    public void readBy(Text text, UUID audienceId) {
        for (var table : List.of("version", "step")) {
            // only what was read by the text's former audience: a version made public has another one
            jdbc.sql("update texts." + table
                            + " set audience_id = :audience where text_id = :id and audience_id = :former")
                    .param("audience", audienceId)
                    .param("id", text.id())
                    .param("former", text.audienceId())
                    .update();
        }
        // its procedures, since they hold its title; those that a mission keeps to itself stay there
        jdbc.sql("""
                        update texts.silence set audience_id = :audience
                        where audience_id = :former
                          and id in (select silence_id from texts.silence_text where text_id = :id)
                        """)
                .param("audience", audienceId)
                .param("id", text.id())
                .param("former", text.audienceId())
                .update();
        jdbc.sql("update texts.text set audience_id = :audience where id = :id")
                .param("audience", audienceId)
                .param("id", text.id())
                .update();
    }

    @Override
    public void hideWords(Text text) {
        jdbc.sql("""
                update texts.wording set recalled = true
                from texts.version, texts.paragraph
                where version.text_id = :text and wording.version_id = version.id
                  and paragraph.version_id = version.id and paragraph.paragraph_id = wording.paragraph_id
                  and paragraph.kind <> 'TITLE'
                """).param("text", text.id()).update();
    }

    @Override
    public void step(Text text, Step step) {
        var party = step.party();
        jdbc.sql("""
                insert into texts.step (id, audience_id, text_id, version_id, stage, at, account_id, party, act_id)
                select :id, audience_id, id, :version, :stage, :at, :account, :party, :act
                from texts.text where id = :text
                """)
                .param("id", step.id())
                .param("text", text.id())
                .param("version", step.versionId())
                .param("stage", step.stage().name())
                .param("at", TextRows.time(step.at()))
                .param("account", step.accountId())
                .param("party", party == null ? null : party.value())
                .param("act", step.actId())
                .update();
        jdbc.sql("update texts.text set stage = :stage, stage_at = :at where id = :text")
                .param("stage", step.stage().name())
                .param("at", TextRows.time(step.at()))
                .param("text", text.id())
                .update();
    }

    @Override
    public List<Step> steps(UUID textId) {
        return jdbc.sql("select * from texts.step where text_id = :text order by at, id")
                .param("text", textId)
                .query(TextRows::step)
                .list();
    }
}
