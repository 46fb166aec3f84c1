package org.entente.press.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.core.Language;

/** A plain document of headings and paragraphs (Office Open XML), each in its own language and direction. */
final class WordDocument {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            </Types>
            """;

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
            </Relationships>
            """;

    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            %s</w:styles>
            """;

    private static final String STYLE = """
            <w:style w:type="paragraph" w:styleId="%1$s"><w:name w:val="%2$s"/><w:basedOn w:val="Normal"/>
            <w:pPr>%3$s</w:pPr><w:rPr>%4$s</w:rPr></w:style>
            """;

    private final Language language;
    private final StringBuilder body = new StringBuilder();

    WordDocument(Language language) {
        this.language = language;
    }

    void title(String words) {
        add("Title", words, language);
    }

    void subtitle(String words) {
        add("Subtitle", words, language);
    }

    void heading(String words) {
        add("Heading1", words, language);
    }

    void subheading(String words, Language of) {
        add("Heading2", words, of);
    }

    void paragraph(String words, Language of) {
        add("Normal", words, of);
    }

    void item(String words, Language of) {
        add("ListParagraph", words, of);
    }

    void quotation(String words, Language of) {
        add("Quote", words, of);
    }

    /** An address or a code: it reads from left to right in every language. */
    void quiet(String words) {
        add("Normal", words, Language.EN);
    }

    private void add(String style, String words, Language of) {
        var rightToLeft = of.dir().equals("rtl");
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        body.append(rightToLeft ? "<w:bidi/>" : "").append("</w:pPr><w:r><w:rPr>");
        body.append(rightToLeft ? "<w:rtl/>" : "").append("<w:lang w:val=\"").append(of.tag());
        body.append("\" w:eastAsia=\"").append(of.tag()).append("\" w:bidi=\"").append(of.tag());
        body.append("\"/></w:rPr><w:t xml:space=\"preserve\">");
        body.append(escaped(words)).append("</w:t></w:r></w:p>");
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", RELATIONS.formatted("styles", "styles.xml"));
            part(zip, "word/styles.xml", STYLES.formatted(styles()));
            part(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String styles() {
        var bold = "<w:b/><w:bCs/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>";
        var kept = "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>";
        return STYLE.formatted("Title", "Title", "<w:spacing w:after=\"240\"/>", bold.formatted(36, 38))
                + STYLE.formatted("Subtitle", "Subtitle", "<w:spacing w:after=\"240\"/>", "<w:sz w:val=\"24\"/>")
                + STYLE.formatted("Heading1", "heading 1", kept, bold.formatted(28, 30))
                + STYLE.formatted("Heading2", "heading 2", kept, bold.formatted(24, 26))
                + STYLE.formatted("ListParagraph", "List Paragraph", "<w:ind w:start=\"360\"/>", "")
                + STYLE.formatted("Quote", "Quote", "<w:ind w:start=\"720\"/>", "<w:i/><w:iCs/>");
    }

    private static void part(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(words.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** What XML cannot hold is left out. */
    private static String escaped(String words) {
        var safe = new StringBuilder();
        words.codePoints()
                .filter(one ->
                        one == '\t' || one >= ' ' && one != 0xFFFE && one != 0xFFFF && (one < 0xD800 || one > 0xDFFF))
                .forEach(one -> {
                    switch (one) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        default -> safe.appendCodePoint(one);
                    }
                });
        return safe.toString();
    }
}
