package org.entente.groups.web;

import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** Fields that are written in one language or more: the reader's own shows, the others fold away. */
record InLanguages(Sent sent, Messages m) {

    List<ActField> fields(Function<Language, List<ActField>> words, String othersHeading) {
        return Stream.concat(
                        words.apply(m.language()).stream(),
                        Stream.of(Language.values())
                                .filter(language -> language != m.language())
                                .flatMap(language -> words.apply(language).stream())
                                .map(field -> field.foldedUnder(othersHeading)))
                .toList();
    }

    ActField line(String field, String label, Language language) {
        var name = field + "-" + language.tag();
        return ActField.line(name, label, sent.line(name)).in(language).orNone();
    }

    ActField area(String field, String label, Language language) {
        var name = field + "-" + language.tag();
        return ActField.area(name, label, sent.line(name)).in(language).orNone();
    }

    /** The words in whichever languages they were written: one is enough, readers of the others fall back on it. */
    @Nullable
    LocalizedText read(String field) {
        var wordings = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var words = sent.line(field + "-" + language.tag());
            if (!words.isBlank()) {
                wordings.put(language, sent.required(field + "-" + language.tag()));
            }
        }
        if (wordings.isEmpty()) {
            sent.wrong(field + "-" + m.language().tag(), m.get("groups.founding.no-words"));
            return null;
        }
        return new LocalizedText(wordings);
    }
}
