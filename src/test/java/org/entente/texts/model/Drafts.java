package org.entente.texts.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;

/** Short ways to write paragraphs and texts in tests; identifiers count up, so that failures can be read. */
final class Drafts {

    private Drafts() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static Paragraph title(int id, Object... wordings) {
        return paragraph(id, ParagraphKind.TITLE, wordings);
    }

    static Paragraph pp(int id, Object... wordings) {
        return paragraph(id, ParagraphKind.PREAMBULAR, wordings);
    }

    static Paragraph op(int id, Object... wordings) {
        return paragraph(id, ParagraphKind.OPERATIVE, wordings);
    }

    static Paragraph point(int id, Object... wordings) {
        return paragraph(id, ParagraphKind.POINT, wordings);
    }

    static Paragraph subpoint(int id, Object... wordings) {
        return paragraph(id, ParagraphKind.SUBPOINT, wordings);
    }

    static Words words(Paragraph... paragraphs) {
        return new Words(new ArrayList<>(List.of(paragraphs)));
    }

    private static Paragraph paragraph(int id, ParagraphKind kind, Object... wordings) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (var i = 0; i < wordings.length; i += 2) {
            texts.put((Language) wordings[i], (String) wordings[i + 1]);
        }
        return new Paragraph(id(id), kind, texts);
    }
}
