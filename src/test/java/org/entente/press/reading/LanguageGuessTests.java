package org.entente.press.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixty characters tell the language; neighbours of the six are none of them. */
class LanguageGuessTests {

    private static final Reader READER = new Reader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The foreign ministers signed a memorandum on Tuesday morning.
            en | Ambassador Lee presented credentials to President Steinmeier.
            fr | Les deux ministres ont signé mardi un mémorandum d'entente.
            fr | L'ambassadeur a été reçu par le Premier ministre à Abidjan.
            es | Los cancilleres firmaron el martes un memorando en Bogotá.
            es | La embajadora fue recibida por el presidente del Perú hoy.
            ru | Министры подписали во вторник меморандум о сотрудничестве.
            ru | Посол вручил верительные грамоты президенту Казахстана.
            ar | وقع الوزيران اليوم مذكرة تفاهم للتعاون بين البلدين الشقيقين
            ar | استقبل رئيس الوزراء سفير جمهورية كوريا لدى المملكة
            zh | 两国外长周二在北京签署了关于加强务实合作的谅解备忘录
            zh | 外交部發言人昨日在例行記者會上回答了有關提問
            other | Die Außenminister unterzeichneten am Dienstag ein Memorandum.
            other | I ministri degli Esteri hanno firmato martedì un memorandum.
            other | Os ministros assinaram na terça-feira um memorando em Lisboa.
            other | De ministers ondertekenden dinsdag een memorandum in Den Haag.
            other | Bakanlar salı günü Ankara'da bir mutabakat zaptı imzaladılar.
            other | Міністри підписали у вівторок меморандум про співпрацю в Києві.
            other | Министрите подписаха във вторник меморандум за сътрудничество.
            other | وزیران امور خارجه روز سه‌شنبه یادداشت تفاهمی را امضا کردند
            other | وزرائے خارجہ نے منگل کو مفاہمت کی یادداشت پر دستخط کیے
            other | 両国の外相は火曜日に東京で覚書に署名しました。
            other | 양국 외교장관은 화요일 서울에서 양해각서에 서명했다.
            other | 12345 67890 -- ???
            """)
    void aShortTextIsKnownByItsLanguage(String language, String text) {
        assertThat(READER.language(text).map(found -> found.tag()).orElse("other"))
                .isEqualTo(language);
    }
}
