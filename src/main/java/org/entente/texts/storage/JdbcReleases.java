package org.entente.texts.storage;

import java.util.Optional;
import java.util.UUID;
import org.entente.texts.model.Release;
import org.entente.texts.model.ReleaseStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Releases: what the public reads. */
@Component
class JdbcReleases implements ReleaseStore {

    private final JdbcClient jdbc;

    JdbcReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Release release, UUID everyone) {
        jdbc.sql("""
                insert into texts.release (short_id, audience_id, text_id, version_id, kind, group_name, city, released_at,
                                           act_id)
                values (:shortId, :everyone, :text, :version, :kind, :groupName::jsonb, :city::jsonb, :at, :act)
                """)
                .param("shortId", release.shortId())
                .param("everyone", everyone)
                .param("text", release.textId())
                .param("version", release.versionId())
                .param("kind", release.kind().name())
                .param("groupName", TextRows.json(release.groupName()))
                .param("city", TextRows.json(release.city()))
                .param("at", TextRows.time(release.at()))
                .param("act", release.actId())
                .update();
        // the words follow the version by their foreign keys
        jdbc.sql("update texts.version set audience_id = :everyone where id = :version")
                .param("everyone", everyone)
                .param("version", release.versionId())
                .update();
    }

    @Override
    public Optional<Release> byShortId(String shortId) {
        return jdbc.sql("select * from texts.release where short_id = :shortId")
                .param("shortId", shortId)
                .query(TextRows::release)
                .optional();
    }

    @Override
    public Optional<Release> ofText(UUID textId) {
        return jdbc.sql("select * from texts.release where text_id = :text")
                .param("text", textId)
                .query(TextRows::release)
                .optional();
    }
}
