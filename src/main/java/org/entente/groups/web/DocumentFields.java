package org.entente.groups.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.groups.GroupDocument.Kind;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** The fields in which a concept note and terms of reference are written, a field for each language. */
record DocumentFields(Sent sent, Messages m) {

    private static final int LONGEST = 40_000;

    static String name(Kind kind, Language language) {
        return kind.slug() + "-" + language.tag();
    }

    ActField area(Kind kind, Language language) {
        var label =
                m.get("groups.document.in", "document", GroupWords.document(m, kind), "language", language.ownName());
        return ActField.area(name(kind, language), label, sent.line(name(kind, language)))
                .in(language)
                .orNone();
    }

    /** Both documents, each folded away under its name, the reader's language first. */
    List<ActField> folded() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.concat(
                                Stream.of(m.language()),
                                Stream.of(Language.values()).filter(language -> language != m.language()))
                        .map(language -> area(kind, language).foldedUnder(GroupWords.document(m, kind))))
                .toList();
    }

    /** Nothing where nothing was written. */
    @Nullable
    LocalizedText read(Kind kind) {
        var wordings = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var words = sent.words(name(kind, language), LONGEST);
            if (!words.isBlank()) {
                wordings.put(language, words);
            }
        }
        return wordings.isEmpty() ? null : new LocalizedText(wordings);
    }

    /** Those of the documents that were written. */
    Map<Kind, LocalizedText> read() {
        var written = new EnumMap<Kind, LocalizedText>(Kind.class);
        for (var kind : Kind.values()) {
            var words = read(kind);
            if (words != null) {
                written.put(kind, words);
            }
        }
        return written;
    }
}
