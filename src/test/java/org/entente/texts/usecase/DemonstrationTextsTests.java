package org.entente.texts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.parties.Parties;
import org.entente.texts.model.Finding;
import org.entente.texts.model.Paragraph;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.Readiness;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.model.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** LNG-01 on real texts in three languages, with the names of the product's own tables: nothing false is found. */
class DemonstrationTextsTests {

    private static final OfficialNames NAMES = new OfficialNames(Parties.load());

    static Stream<Path> texts() throws IOException {
        return Files.list(Path.of("demo/texts")).filter(file -> file.toString().endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatSaysTheSameInEveryLanguageIsReady_LNG01(Path file) throws IOException {
        Map<String, Object> text = new Yaml().load(Files.readString(file));
        var words = words(text);
        var languages = EnumSet.noneOf(Language.class);
        words.paragraphs()
                .forEach(paragraph -> languages.addAll(paragraph.wordings().keySet()));
        var original = Language.of(String.valueOf(text.get("original"))).orElseThrow();

        var readiness = Readiness.of(words, new TextLanguages(original, languages, Set.of()), NAMES);

        assertThat(readiness.findings().stream().filter(Finding::isError)).isEmpty();
        assertThat(readiness.findings().stream().map(Finding::kind)).doesNotContain(Finding.Kind.ALIAS);
        assertThat(readiness.empty()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Words words(Map<String, Object> text) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var entry : (List<Map<String, String>>) Objects.requireNonNull(text.get("paragraphs"))) {
            var wordings = new EnumMap<Language, String>(Language.class);
            entry.forEach((key, value) -> Language.of(key).ifPresent(language -> wordings.put(language, value)));
            paragraphs.add(
                    new Paragraph(Ids.next(), ParagraphKind.valueOf(String.valueOf(entry.get("kind"))), wordings));
        }
        return new Words(paragraphs);
    }
}
