package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SymbolMarkupTests {

    @Test
    void aSymbolIsIsolatedLeftToRightOnEveryPage_SYM05() {
        var markup = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("shared/symbol.jte", Map.<String, Object>of("symbol", "GFC/BRU/2026/L.4"), markup);
        assertThat(markup.toString()).contains("<bdi class=\"symbol\" dir=\"ltr\">GFC/BRU/2026/L.4</bdi>");
    }
}
