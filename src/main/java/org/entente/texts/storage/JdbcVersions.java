package org.entente.texts.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.texts.model.Sheet;
import org.entente.texts.model.Symbol;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.entente.texts.model.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions and their words. */
@Component
class JdbcVersions implements VersionStore {

    private static final String VERSION = """
            select version.*, (select jsonb_object_agg(language, expression.sha256) from texts.expression
                               where version_id = version.id and status = 'FROZEN') as hashes
            from texts.version\s""";

    private final JdbcClient jdbc;

    JdbcVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Version> versions(UUID textId) {
        return jdbc.sql(VERSION + "where text_id = :text order by number")
                .param("text", textId)
                .query(TextRows::version)
                .list();
    }

    @Override
    public Optional<Version> version(UUID versionId) {
        return jdbc.sql(VERSION + "where id = :id")
                .param("id", versionId)
                .query(TextRows::version)
                .optional();
    }

    @Override
    public void open(Version version, TextLanguages languages, Instant at) {
        jdbc.sql("""
                insert into texts.version (id, audience_id, text_id, number, based_on, opened_at)
                values (:id, :audience, :text, :number, :basedOn, :at)
                """)
                .param("id", version.id())
                .param("audience", version.audienceId())
                .param("text", version.textId())
                .param("number", version.number())
                .param("basedOn", version.basedOn())
                .param("at", TextRows.time(at))
                .update();
        for (var language : languages.all()) {
            jdbc.sql("""
                    insert into texts.expression (version_id, language, audience_id, role, status)
                    values (:version, :language, :audience, :role, 'DRAFT')
                    """)
                    .param("version", version.id())
                    .param("language", language.tag())
                    .param("audience", version.audienceId())
                    .param("role", role(language, languages))
                    .update();
        }
    }

    @Override
    public Sheet sheet(UUID versionId) {
        var rows = new SheetRows();
        jdbc.sql("""
                        select paragraph_id, kind, language, words, revision
                        from texts.paragraph left join texts.wording using (version_id, paragraph_id)
                        where version_id = :version order by position
                        """).param("version", versionId).query(rows::add);
        return rows.sheet();
    }

    @Override
    public Map<UUID, Worded> worded(Collection<UUID> versionIds) {
        var versions = new HashMap<UUID, Version>();
        var rows = new HashMap<UUID, SheetRows>();
        jdbc.sql("select * from (" + VERSION + """
                        where id = any (:ids)) version
                        join (select version_id, paragraph_id, position, kind, language, words, revision
                              from texts.paragraph left join texts.wording using (version_id, paragraph_id)) line
                        on version_id = id
                        order by position
                        """)
                .param("ids", versionIds.toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    if (!versions.containsKey(id)) {
                        versions.put(id, TextRows.version(row, versions.size()));
                    }
                    rows.computeIfAbsent(id, absent -> new SheetRows()).add(row);
                });
        return versions.values().stream()
                .collect(Collectors.toMap(
                        Version::id,
                        version -> new Worded(
                                version,
                                Objects.requireNonNull(rows.get(version.id())).sheet())));
    }

    @Override
    public void arrange(Version version, Words words) {
        var ids = words.paragraphs().stream()
                .map(paragraph -> paragraph.id().toString())
                .toArray(String[]::new);
        jdbc.sql(
                        "delete from texts.paragraph where version_id = :version and paragraph_id <> all (cast(:ids as uuid[]))")
                .param("version", version.id())
                .param("ids", ids)
                .update();
        jdbc.sql("""
                insert into texts.paragraph (version_id, paragraph_id, audience_id, position, kind)
                select :version, id, :audience, position, kind
                from unnest(cast(:ids as uuid[]), cast(:kinds as text[])) with ordinality as paragraph (id, kind, position)
                on conflict (version_id, paragraph_id) do update set position = excluded.position
                """)
                .param("version", version.id())
                .param("audience", version.audienceId())
                .param("ids", ids)
                .param(
                        "kinds",
                        words.paragraphs().stream()
                                .map(paragraph -> paragraph.kind().name())
                                .toArray(String[]::new))
                .update();
    }

    @Override
    public long word(Version version, UUID paragraphId, Language language, String words, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into texts.wording (version_id, paragraph_id, language, audience_id, words, revision,
                                                   worded_at, worded_by)
                        values (:version, :paragraph, :language, :audience, :words, 1, :at, :by)
                        on conflict (version_id, paragraph_id, language) do update
                        set words = excluded.words, revision = wording.revision + 1,
                            worded_at = excluded.worded_at, worded_by = excluded.worded_by
                        returning revision
                        """)
                .param("version", version.id())
                .param("paragraph", paragraphId)
                .param("language", language.tag())
                .param("audience", version.audienceId())
                .param("words", words)
                .param("at", TextRows.time(at))
                .param("by", by.accountId())
                .query(Long.class)
                .single();
    }

    @Override
    public void copyWordings(Version from, Version to) {
        jdbc.sql("""
                insert into texts.wording (version_id, paragraph_id, language, audience_id, words, revision,
                                           worded_at, worded_by)
                select :to, paragraph_id, language, :audience, words, 1, worded_at, worded_by
                from texts.wording where version_id = :from
                """)
                .param("to", to.id())
                .param("audience", to.audienceId())
                .param("from", from.id())
                .update();
    }

    @Override
    public void issue(Version version, Version.Issue issue) {
        issue.sha256()
                .forEach((language, sha256) -> jdbc.sql("""
                        update texts.expression set status = 'FROZEN', sha256 = :sha256
                        where version_id = :version and language = :language
                        """)
                        .param("sha256", sha256)
                        .param("version", version.id())
                        .param("language", language.tag())
                        .update());
        jdbc.sql("""
                update texts.version
                set symbol = :symbol, issued_at = :at, sha256 = :sha256, concordant = :concordant
                where id = :version
                """)
                .param("symbol", issue.symbol().toString())
                .param("at", TextRows.time(issue.at()))
                .param("sha256", issue.sha256OfAll())
                .param("concordant", issue.concordant())
                .param("version", version.id())
                .update();
    }

    /** The row is held until the transaction ends: whoever fails gives the number back, and no other took the next. */
    @Override
    public int nextNumber(String series, int year) {
        return jdbc.sql("""
                        insert into texts.symbol_counter (series, year, last) values (:series, :year, 1)
                        on conflict (series, year) do update set last = symbol_counter.last + 1
                        returning last
                        """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void adopt(Version version, Symbol number, LocalDate on, Instant at) {
        jdbc.sql("""
                update texts.version set adopted_as = :number, adopted_on = :on, adopted_at = :at where id = :version
                """)
                .param("number", number.toString())
                .param("on", on)
                .param("at", TextRows.time(at))
                .param("version", version.id())
                .update();
    }

    private static String role(Language language, TextLanguages languages) {
        if (language == languages.original()) {
            return "ORIGINAL";
        }
        return languages.authentic().contains(language) ? "AUTHENTIC" : "COURTESY";
    }
}
