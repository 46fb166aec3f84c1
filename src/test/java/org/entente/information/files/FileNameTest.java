package org.entente.information.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of the name that a file is sent under. */
class FileNameTest {

    @Test
    void foldersAndWhatLeadsOutOfThemAreLeftAway() {
        assertThat(FileName.cleaned("../../etc/passwd.pdf", FileType.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileName.cleaned("C:\\Users\\x\\note.txt", FileType.TXT)).isEqualTo("note.txt");
        assertThat(FileName.cleaned("..", FileType.PDF)).isEqualTo("file.pdf");
        assertThat(FileName.cleaned("", FileType.PDF)).isEqualTo("file.pdf");
    }

    @Test
    void whatTurnsTheDirectionOfWritingRoundIsLeftAway() {
        assertThat(FileName.cleaned("note\u202Efdp.exe", FileType.PDF)).isEqualTo("notefdp.exe.pdf");
        assertThat(FileName.cleaned("a\r\nSet-Cookie: b.pdf", FileType.PDF)).isEqualTo("aSet-Cookie_ b.pdf");
    }

    @Test
    void theSameLettersAreTheSameNameAndOtherScriptsStay() {
        assertThat(FileName.cleaned("De\u0301claration.docx", FileType.DOCX)).isEqualTo("D\u00e9claration.docx");
        assertThat(FileName.cleaned("بيان مشترك.docx", FileType.DOCX)).isEqualTo("بيان مشترك.docx");
    }

    @Test
    void itEndsAsItsTypeDoesAndIsNotEndless() {
        assertThat(FileName.cleaned("photo.JPEG", FileType.JPEG)).isEqualTo("photo.JPEG");
        assertThat(FileName.cleaned("page.html", FileType.TXT)).isEqualTo("page.html.txt");
        assertThat(FileName.cleaned("x".repeat(500) + ".pdf", FileType.PDF)).hasSize(124);
    }
}
