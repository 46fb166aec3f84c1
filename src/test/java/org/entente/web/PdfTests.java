package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents leave as tagged PDF with their fonts inside, in both directions. */
class PdfTests {

    @TempDir
    private static Path compiled;

    @Test
    void aFrenchDocumentKeepsItsWordsItsTitleAndItsLanguage() throws IOException {
        try (var document = document("fr", Language.FR, "Communiqué <sur> la coordination")) {
            assertThat(textOf(document))
                    .contains("Réaffirmant les buts et principes de la Charte des Nations Unies")
                    .contains("cœur", "Łódź", "Катар", "GFC/BRU/2026/1");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Communiqué <sur> la coordination");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void anArabicDocumentIsShapedAndReadsInItsOrder() throws IOException {
        try (var document = document("ar", Language.AR, "بيان صحفي")) {
            assertThat(textOf(document))
                    .contains("بيان صحفي بشأن تنسيق عمل البعثات")
                    .contains("مقاصد ميثاق الأمم المتحدة ومبادئه")
                    .contains("GFC/BRU/2026/1", "République de Corée");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
    }

    @Test
    void everyDocumentIsTaggedAndBringsItsFonts() throws IOException {
        try (var document = document("ar", Language.AR, "بيان صحفي")) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name))
                            .satisfies(font -> assertThat(font.getName()).contains("+"))
                            .matches(PDFont::isEmbedded);
                }
            }
        }
    }

    @Test
    void chineseWithoutAFontIsRefusedInsteadOfPrintedAsBoxes() {
        var pdf = new Pdf(engine(), new ChineseFont(Optional.empty()));

        assertThat(pdf.speaks(Language.ZH)).isFalse();
        assertThatThrownBy(() -> pdf.of("fr", Map.of("symbol", "GFC/BRU/2026/1"), Language.ZH, "新闻声明"))
                .isInstanceOf(BrokenInvariant.class);
    }

    private static PDDocument document(String template, Language language, String title) throws IOException {
        var pdf = new Pdf(engine(), new ChineseFont(Optional.empty()));
        var bytes = pdf.of(template, Map.of("symbol", "GFC/BRU/2026/1"), language, title);
        if (System.getProperty("entente.look") != null) {
            java.nio.file.Files.write(Path.of(System.getProperty("entente.look"), template + ".pdf"), bytes);
        }
        return Loader.loadPDF(bytes);
    }

    /** Shaped letters are read back as the letters they are forms of. */
    private static String textOf(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC);
    }

    private static TemplateEngine engine() {
        return TemplateEngine.create(
                new DirectoryCodeResolver(Path.of("src/test/resources/pdf")), compiled, ContentType.Html);
    }
}
