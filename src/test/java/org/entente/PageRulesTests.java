package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.support.StyleCheck;
import org.entente.support.TemplateCheck;
import org.junit.jupiter.api.Test;

/** What a template and a style sheet may hold, so that every page works in six languages and under a strict policy. */
class PageRulesTests {

    private static final Path OFFENDERS = Path.of("src/test/resources/offenders");

    @Test
    void templatesHoldNoWordsAndNothingInline() throws IOException {
        assertThat(String.join("\n", TemplateCheck.findings(Path.of("src/main/jte"))))
                .isEmpty();
    }

    @Test
    void theTemplateCheckFindsWordsAndInlineParts() throws IOException {
        assertThat(String.join("\n", TemplateCheck.findings(OFFENDERS.resolve("templates"))))
                .contains("make a message of Bare words")
                .contains("make a message of Words in a block")
                .contains("make a message of title=\"Words in an attribute\"")
                .contains("make a message of Words passed on")
                .contains("move out of the page: style=")
                .contains("move out of the page: onclick=")
                .contains("move out of the page: <script")
                .doesNotContain("Not seen");
    }

    @Test
    void stylesAreLogicalAndColouredByTokens() throws IOException {
        assertThat(String.join("\n", StyleCheck.findings(Path.of("src/main/resources/static/css"))))
                .isEmpty();
    }

    @Test
    void theStyleCheckFindsPhysicalPropertiesAndColours() throws IOException {
        assertThat(String.join("\n", StyleCheck.findings(OFFENDERS.resolve("css"))))
                .contains("use a logical property for margin-left:")
                .contains("use a logical property for left:")
                .contains("use a logical property for text-align: right")
                .contains("use a logical property for width:")
                .contains("use a token for #123456")
                .contains("put the rules into a layer")
                .doesNotContain("max-width");
    }
}
