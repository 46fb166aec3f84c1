package org.entente.texts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.texts.model.TextKind;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.usecase.TextDraft;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a new text; every field may hold anything. */
public record TextForm(
        @Nullable String kind,
        @Nullable String chapter,
        @Nullable String original,
        @Nullable Set<String> authentic,
        @Nullable Set<String> courtesy,
        @Nullable String title,
        boolean forChair) {

    static final TextForm EMPTY = new TextForm(null, null, null, null, null, null, false);

    Map<String, String> errors(Messages m) {
        var errors = new LinkedHashMap<String, String>();
        if (textKind().isEmpty()) {
            errors.put("kind", m.get("texts.new.choose"));
        }
        if (chapterId().isEmpty()) {
            errors.put("chapter", m.get("texts.new.choose"));
        }
        if (originalLanguage().isEmpty()) {
            errors.put("original", m.get("texts.new.choose"));
        }
        if (title == null || title.isBlank()) {
            errors.put("title", m.get("texts.refused.title-missing"));
        }
        return errors;
    }

    /** What the form asks for, once it has no errors. */
    TextDraft draft(UUID groupId) {
        return new TextDraft(
                groupId,
                chapterId().orElseThrow(),
                textKind().orElseThrow(),
                new TextLanguages(originalLanguage().orElseThrow(), languages(authentic), languages(courtesy)),
                forChair,
                title == null ? "" : title);
    }

    public boolean isKind(TextKind asked) {
        return textKind().filter(asked::equals).isPresent();
    }

    public boolean isChapter(UUID asked) {
        return chapterId().filter(asked::equals).isPresent();
    }

    public boolean isOriginal(Language language) {
        return originalLanguage().filter(language::equals).isPresent();
    }

    public boolean isAuthentic(Language language) {
        return languages(authentic).contains(language);
    }

    public boolean isCourtesy(Language language) {
        return languages(courtesy).contains(language);
    }

    private Optional<TextKind> textKind() {
        return Stream.of(TextKind.values())
                .filter(found -> found.name().equals(kind))
                .findFirst();
    }

    private Optional<UUID> chapterId() {
        try {
            return Optional.ofNullable(chapter).map(UUID::fromString);
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    private Optional<Language> originalLanguage() {
        return Optional.ofNullable(original).flatMap(Language::of);
    }

    private static Set<Language> languages(@Nullable Set<String> tags) {
        return Stream.ofNullable(tags)
                .flatMap(Set::stream)
                .flatMap(tag -> Language.of(tag).stream())
                .collect(Collectors.toSet());
    }
}
