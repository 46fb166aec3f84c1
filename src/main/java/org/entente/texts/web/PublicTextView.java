package org.entente.texts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.texts.model.CanonicalForm;
import org.entente.texts.model.Release;
import org.entente.texts.model.Version;
import org.entente.texts.model.Words;
import org.entente.texts.usecase.ReadingTexts.PublicText;
import org.entente.web.Address;

/**
 * A released text in one language, with where the others stand.
 *
 * @param permanent the absolute address that stays
 */
public record PublicTextView(
        Release release,
        Version.Adoption adoption,
        Version.Issue issue,
        Words words,
        Language language,
        String permanent) {

    /** In the first of the languages that were frozen with the version. */
    static PublicTextView of(PublicText text, Address address) {
        var issue = text.version().issue();
        var adoption = text.version().adoption();
        if (issue == null || adoption == null) {
            throw new BrokenInvariant(
                    "texts.released-but-not-adopted",
                    Map.of("version", text.version().id()));
        }
        var first = issue.sha256().keySet().stream().sorted().findFirst().orElseThrow();
        return new PublicTextView(
                text.release(),
                adoption,
                issue,
                text.sheet().words(),
                first,
                address.of("/p/" + text.release().shortId()));
    }

    /** The same in another language, if the version was frozen in it. */
    Optional<PublicTextView> in(Language asked) {
        return issue.sha256().containsKey(asked)
                ? Optional.of(new PublicTextView(release, adoption, issue, words, asked, permanent))
                : Optional.empty();
    }

    public List<Language> languages() {
        return issue.sha256().keySet().stream().sorted().toList();
    }

    public String title() {
        return words.title().getOrDefault(language, "");
    }

    public List<ParagraphView> body() {
        var paragraphs = ParagraphView.numbered(words, language);
        return paragraphs.subList(1, paragraphs.size());
    }

    public String canonical() {
        return CanonicalForm.of(words, release.kind(), issue.symbol(), language);
    }

    public String sha256() {
        return issue.sha256().getOrDefault(language, "");
    }
}
