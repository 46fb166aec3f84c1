package org.entente.information;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.information.ClassificationMarks.Mark;
import org.entente.information.ClassificationMarks.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a mark of classification, however it is disguised, and what merely speaks of one (MRK-01). */
class ClassificationMarksTest {

    private static final ClassificationMarks MARKS = ClassificationMarks.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO SECRET",
                "nato secret",
                "N A T O   S E C R E T",
                "ＮＡＴＯ　ＳＥＣＲＥＴ",
                "NA\u200BTO SEC\u00ADRET",
                "NATO\nSECRET",
                "\u202ENATO SECRET\u202C",
                "- NATO SECRET - REL TO KWT, BHR -",
                "NATO SECRET // Page 1 of 12",
                "Classification: SECRET",
                "RESTREINT UE/EU RESTRICTED",
                "SECRET UE / EU SECRET",
                "Confidentiel UE",
                "TRÈS SECRET",
                "tre\u0300s secret",
                "COSMIC TOP SECRET ATOMAL",
                "Strictly Confidential",
                "СОВЕРШЕННО СЕКРЕТНО",
                "совершенно секретно",
                "Особой важности",
                "绝密",
                "机 密",
                "سري للغاية",
                "سِرِّيّ لِلغَايَة",
                "ســـري جـــدا",
                "سري جداً",
                "درجة السرية: سري",
                "ALTO SECRETO",
                "An ordinary line\nTOP SECRET\nand another"
            })
    void aMarkIsFoundHoweverItIsWritten_MRK01(String words) {
        assertThat(MARKS.find(words).map(Mark::weight)).as(words).contains(Weight.REFUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESTRICTED",
                "Diffusion restreinte",
                "DIFUSIÓN RESERVADA",
                "Для служебного пользования",
                "محدود التداول"
            })
    void whatMayBeADistributionIsAskedAbout_MRK01(String words) {
        assertThat(MARKS.find(words).map(Mark::weight)).as(words).contains(Weight.ASK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UNCLASSIFIED",
                "The ballot is secret.",
                "Recalling that the negotiations were confidential until 2020,",
                "Secretariat",
                "Le secret des sources est garanti.",
                "Not secret",
                "NATO and its partners",
                "سر النجاح",
                "保守国家秘密法",
                "Секретариат готовит доклад."
            })
    void aSentenceThatSpeaksOfSecretsIsNone_MRK01(String words) {
        assertThat(MARKS.find(words)).as(words).isEmpty();
    }

    @Test
    void longAndOddWordsAreReadInBoundedTime() {
        assertThat(MARKS.find("SECRET ".repeat(50_000) + "\n".repeat(50_000) + "x".repeat(100_000)))
                .isNotNull();
    }
}
