package org.entente.press.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that contain a State's name and are none, and States by all the ways of writing them. */
class NeighboursTests {

    private static final Reader READER = new Reader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leaders from Latin America met near the Indian Ocean and the South China Sea on Monday. |
            She moved from New Mexico to New Jersey and likes turkey and fine china, they said. |
            The Nigerien president and the Nigerian minister met in the capital on Monday. | NE NG
            The Republic of the Congo and the Democratic Republic of the Congo signed it today. | CD CG
            The US and the UK, with South Korea and North Korea, will attend the talks there. | GB KP KR US
            Les présidents nigérien et nigérian se sont rencontrés dans le golfe de Guinée hier. | NE NG
            La Corée du Sud et la République populaire démocratique de Corée ont repris les pourparlers. | KP KR
            El canciller se reunió con los ministros paraguayo y surcoreana en América Latina hoy. | KR PY
            По словам сирийских и турецких дипломатов, переговоры с Южной Кореей и КНДР продолжатся. | KP KR SY TR
            В Латинской Америке и на Корейском полуострове, в Индийском океане продолжаются переговоры. |
            التقى الوزير الكويتي بنظيره السوري وبالروس والإيرانيين ولليمن وفد في الاجتماع اليوم | IR KW RU SY YE
            بحث المسؤولون أوضاع أمريكا اللاتينية والمحيط الهندي وبحر الصين الجنوبي اليوم |
            中俄关系和中美两国元首会晤引发关注，朝韩对话也在继续推进，各方表示欢迎这一进展 | CN KP KR RU US
            拉美国家代表在印度洋和朝鲜半岛问题上交换了意见，其中美好的愿望得到肯定 |
            """)
    void aNameMeansItsStateAndNoOther(String text, String codes) {
        var expected = codes == null ? List.<String>of() : List.of(codes.split(" "));
        assertThat(READER.read(new Report("x", text)).states()).containsExactlyElementsOf(expected);
    }
}
