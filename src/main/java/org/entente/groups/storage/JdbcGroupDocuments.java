package org.entente.groups.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.groups.GroupDocument;
import org.entente.groups.model.DocumentStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concept notes and terms of reference; a version is added, never changed. */
@Component
class JdbcGroupDocuments implements DocumentStore {

    private final JdbcClient jdbc;

    JdbcGroupDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<GroupDocument> documents(UUID groupId) {
        return jdbc.sql("select * from groups.documents where group_id = :group order by number desc, kind")
                .param("group", groupId)
                .query(JdbcGroupDocuments::read)
                .list();
    }

    @Override
    public void add(GroupDocument document) {
        jdbc.sql("""
                insert into groups.documents (id, group_id, audience_id, kind, number, words, party, kept_at)
                values (:id, :group, :audience, :kind, :number, :words::jsonb, :party, :at)
                """)
                .param("id", document.id())
                .param("group", document.groupId())
                .param("audience", document.audienceId())
                .param("kind", document.kind().name())
                .param("number", document.number())
                .param("words", Wordings.toJson(document.words()))
                .param("party", document.party().value())
                .param("at", document.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static GroupDocument read(ResultSet row, int number) throws SQLException {
        return new GroupDocument(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                GroupDocument.Kind.valueOf(row.getString("kind")),
                row.getInt("number"),
                Wordings.fromJson(row.getString("words")),
                new PartyCode(row.getString("party")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
