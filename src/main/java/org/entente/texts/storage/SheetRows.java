package org.entente.texts.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.texts.model.Paragraph;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.Sheet;
import org.entente.texts.model.Words;

/** Gathers the words of one version from rows of a paragraph in a language, the paragraphs in their order. */
final class SheetRows {

    private final Map<UUID, ParagraphKind> kinds = new LinkedHashMap<>();
    private final Map<UUID, EnumMap<Language, String>> wordings = new HashMap<>();
    private final Map<Sheet.Slot, Long> revisions = new HashMap<>();

    void add(ResultSet row) throws SQLException {
        var id = row.getObject("paragraph_id", UUID.class);
        kinds.put(id, ParagraphKind.valueOf(row.getString("kind")));
        var tag = row.getString("language");
        if (tag != null) {
            var language = TextRows.language(tag);
            wordings.computeIfAbsent(id, absent -> new EnumMap<>(Language.class))
                    .put(language, row.getString("words"));
            revisions.put(new Sheet.Slot(id, language), row.getLong("revision"));
        }
    }

    Sheet sheet() {
        var paragraphs = new ArrayList<Paragraph>();
        kinds.forEach((id, kind) ->
                paragraphs.add(new Paragraph(id, kind, wordings.getOrDefault(id, new EnumMap<>(Language.class)))));
        return new Sheet(new Words(paragraphs), revisions);
    }
}
