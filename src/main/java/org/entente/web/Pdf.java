package org.entente.web;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF (PDF/UA) of a template that writes well-formed XHTML: what stands inside {@code body}. Nothing is
 * fetched: the fonts are embedded from the jar, and no address in the template is followed.
 */
@Component
public class Pdf {

    /** The faces in the order in which a character looks for its glyph; each holds one script. */
    private static final List<Face> FACES = List.of(
            new Face("Serif Latin", "source-serif-4-latin-400", 400, FontStyle.NORMAL),
            new Face("Serif Latin", "source-serif-4-latin-600", 600, FontStyle.NORMAL),
            new Face("Serif Latin", "source-serif-4-latin-400-italic", 400, FontStyle.ITALIC),
            new Face("Serif Latin Ext", "source-serif-4-latin-ext-400", 400, FontStyle.NORMAL),
            new Face("Serif Latin Ext", "source-serif-4-latin-ext-600", 600, FontStyle.NORMAL),
            new Face("Serif Latin Ext", "source-serif-4-latin-ext-400-italic", 400, FontStyle.ITALIC),
            new Face("Serif Cyrillic", "source-serif-4-cyrillic-400", 400, FontStyle.NORMAL),
            new Face("Serif Cyrillic", "source-serif-4-cyrillic-600", 600, FontStyle.NORMAL),
            new Face("Serif Cyrillic", "source-serif-4-cyrillic-400-italic", 400, FontStyle.ITALIC),
            new Face("Naskh", "noto-naskh-arabic-400", 400, FontStyle.NORMAL),
            new Face("Naskh", "noto-naskh-arabic-600", 600, FontStyle.NORMAL),
            new Face("Plex Latin", "ibm-plex-sans-latin-400", 400, FontStyle.NORMAL),
            new Face("Plex Latin", "ibm-plex-sans-latin-600", 600, FontStyle.NORMAL),
            new Face("Plex Latin Ext", "ibm-plex-sans-latin-ext-400", 400, FontStyle.NORMAL),
            new Face("Plex Latin Ext", "ibm-plex-sans-latin-ext-600", 600, FontStyle.NORMAL),
            new Face("Plex Cyrillic", "ibm-plex-sans-cyrillic-400", 400, FontStyle.NORMAL),
            new Face("Plex Cyrillic", "ibm-plex-sans-cyrillic-600", 600, FontStyle.NORMAL));

    private static final String CHINESE = "Chinese";

    private final TemplateEngine engine;
    private final ChineseFont chinese;
    private final String style;

    Pdf(TemplateEngine engine, ChineseFont chinese) {
        this.engine = engine;
        this.chinese = chinese;
        this.style = resource("/pdf/document.css");
        XRLog.setLoggingEnabled(false);
    }

    /** Whether this server has the glyphs; Chinese needs a font of the system, which may be missing. */
    public boolean speaks(Language language) {
        return language != Language.ZH || chinese.file().isPresent();
    }

    /**
     * The PDF of a template such as {@code record/sheet}.
     *
     * @throws BrokenInvariant where the language has no font here ({@link #speaks})
     */
    public byte[] of(String template, Map<String, Object> parameters, Language language, String title) {
        if (!speaks(language)) {
            throw new BrokenInvariant("web.no-font", Map.of("language", language.tag()));
        }
        var body = new StringOutput();
        engine.render(template + ".jte", new HashMap<>(parameters), body);
        return render(body.toString(), language, title);
    }

    private byte[] render(String body, Language language, String title) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, address) -> null)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ArabicReorderer())
                .defaultTextDirection(language == Language.AR ? TextDirection.RTL : TextDirection.LTR)
                .withProducer("Entente")
                .withHtmlContent(document(body, language, title), null)
                .toStream(out);
        FACES.forEach(face -> builder.useFont(face::open, face.family(), face.weight(), face.style(), true));
        chinese.file().map(Path::toFile).ifPresent(file -> builder.useFont(file, CHINESE));
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be written.", e);
        }
        return out.toByteArray();
    }

    private String document(String body, Language language, String title) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s">
                <head><title>%s</title><meta name="subject" content="%s"/><meta name="author" content="Entente"/>
                <style>%s</style></head>
                <body>%s</body>
                </html>
                """.formatted(language.tag(), language.dir(), escape(title), escape(title), style, body);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String path) {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of documents cannot be read.", e);
        }
    }

    private static InputStream open(String path) {
        var in = Pdf.class.getResourceAsStream(path);
        if (in == null) {
            throw new BrokenInvariant("web.no-resource", Map.of("path", path));
        }
        return in;
    }

    private record Face(String family, String file, int weight, FontStyle style) {

        InputStream open() {
            return Pdf.open("/fonts/pdf/" + file + ".ttf");
        }
    }
}
