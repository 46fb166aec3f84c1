package org.entente.information.files;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF document's pages and of its properties. One that is locked or carries files is not taken. */
final class PdfWords {

    private static final int MOST_PAGES = 1_000;
    private static final int MOST = 8_000_000;
    private static final int MOST_PROPERTIES = 1_000_000;

    private PdfWords() {}

    static String of(Path file) throws IOException, NotReadable {
        return read(file, true);
    }

    /** Of its pages alone. */
    static String body(Path file) throws IOException, NotReadable {
        return read(file, false);
    }

    private static String read(Path file, boolean withProperties) throws IOException, NotReadable {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var names = pdf.getDocumentCatalog().getNames();
            var carries = names != null && names.getEmbeddedFiles() != null;
            if (pdf.isEncrypted() || carries || pdf.getNumberOfPages() > MOST_PAGES) {
                throw new NotReadable(FileRefusal.UNREADABLE);
            }
            var words = new Bounded();
            words.write(withProperties ? properties(pdf) : "");
            new PDFTextStripper().writeText(pdf, words);
            return words.toString();
        }
    }

    private static String properties(PDDocument pdf) throws IOException {
        var about = pdf.getDocumentInformation();
        var plain = about.getMetadataKeys().stream()
                .map(about::getCustomMetadataValue)
                .filter(value -> value != null)
                .collect(Collectors.joining("\n"));
        return Stream.of(plain, described(pdf)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The second place for properties: XML, of which the words alone count. */
    private static String described(PDDocument pdf) throws IOException {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (var in = metadata.exportXMPMetadata()) {
            var xml = new String(in.readNBytes(MOST_PROPERTIES), StandardCharsets.UTF_8);
            return xml.replaceAll("<[^>]*>", "\n");
        }
    }

    /** Stops a document that says more than anyone reads. */
    private static final class Bounded extends StringWriter {

        @Override
        public void write(String words) {
            super.write(words);
            check();
        }

        @Override
        public void write(char[] letters, int from, int length) {
            super.write(letters, from, length);
            check();
        }

        private void check() {
            if (getBuffer().length() > MOST) {
                throw new IllegalStateException("More words than are looked through.");
            }
        }
    }
}
