package org.entente.information.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.support.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is and what it says, and the files that are made to do harm. */
class FileContentTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsWhatItHoldsAndNotWhatItIsCalled() throws Exception {
        assertThat(FileKind.of(file(Documents.pdf("Words")), "x.png")).isEqualTo(FileType.PDF);
        assertThat(FileKind.of(file(Documents.png()), "x.pdf")).isEqualTo(FileType.PNG);
        assertThat(FileKind.of(file(Documents.docx("Words")), "x.zip")).isEqualTo(FileType.DOCX);
        assertThat(FileKind.of(file("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), "t.csv"))
                .isEqualTo(FileType.CSV);
        assertThat(FileKind.of(
                        file(Documents.zip(Map.of(
                                "mimetype", FileType.ODT.mediaType().getBytes(StandardCharsets.UTF_8),
                                "content.xml", "<p>x</p>".getBytes(StandardCharsets.UTF_8)))),
                        "x.odt"))
                .isEqualTo(FileType.ODT);
    }

    @Test
    void whatIsNoneOfTheTypesIsNotTaken() throws IOException {
        for (var bytes : new byte[][] {
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            "\u007fELF\u0002\u0001\u0001".getBytes(StandardCharsets.ISO_8859_1),
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
            Documents.zip(Map.of("a.txt", new byte[] {65})),
            Documents.zip(Map.of(
                    "[Content_Types].xml",
                    new byte[] {65},
                    "word/document.xml",
                    new byte[] {65},
                    "word/vbaProject.bin",
                    new byte[] {65}))
        }) {
            var file = file(bytes);
            refused(() -> FileKind.of(file, "x.txt"), FileRefusal.WRONG_TYPE);
        }
    }

    @Test
    void theWordsOfADocumentAreThoseOfItsPartsWhateverRunsTheyAreIn() throws Exception {
        assertThat(Archive.words(file(Documents.docx("SEC</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>RET UE"))))
                .contains("SECRET UE\n");
        assertThat(PdfWords.of(file(Documents.pdf("NATO SECRET")))).contains("NATO SECRET");
    }

    @Test
    void aDocumentThatDeclaresEntitiesIsNotRead() throws Exception {
        var trap = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";
        var file = file(Documents.docxOf(trap));
        refused(() -> Archive.words(file), FileRefusal.UNREADABLE);
    }

    @Test
    void anArchiveThatGrowsWithoutEndIsNotUnpacked() throws IOException {
        var bomb = file(Documents.zip(Map.of("word/document.xml", new byte[40_000_000])));
        refused(() -> Archive.words(bomb), FileRefusal.UNREADABLE);
    }

    @Test
    void archivesInArchivesInArchivesAreNotUnpacked() throws Exception {
        var one = Documents.zip(Map.of("a.xml", "<a/>".getBytes(StandardCharsets.UTF_8)));
        var three = file(Documents.zip(Map.of("c.zip", Documents.zip(Map.of("b.zip", one)))));
        refused(() -> Archive.words(three), FileRefusal.UNREADABLE);
        assertThat(Archive.words(file(Documents.zip(Map.of("b.zip", one))))).isBlank();
    }

    @Test
    void lettersThatCannotBeReadAreNotTaken() throws IOException {
        var file = file("Déclaration".getBytes(StandardCharsets.ISO_8859_1));
        refused(() -> FileKind.letters(file), FileRefusal.UNREADABLE);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", null), bytes);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, FileRefusal refusal) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        NotReadable.class,
                        reason -> assertThat(reason.refusal()).isEqualTo(refusal));
    }
}
