package org.entente.press.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void aSentenceIsKeptWholeAroundNumbersAndTitles() {
        var sentence = "Dr. Karen Holm of Denmark said that J. Doe would give 2.5 million dollars.";
        var passages = new Passages("They met. " + sentence + " They left. “We thank them.” All agreed.");
        assertThat(passages.of("Denmark", "rule").words()).isEqualTo(sentence);
        assertThat(passages.of("They met", "rule").words()).isEqualTo("They met.");
        assertThat(passages.of("thank", "rule").words()).isEqualTo("“We thank them.");
    }

    @Test
    void inOtherScriptsAsWell() {
        assertThat(new Passages("اجتمعوا. قال د. سالم إن الدعم 2.5 مليون دولار. غادروا.")
                        .of("سالم", "rule")
                        .words())
                .isEqualTo("قال د. سالم إن الدعم 2.5 مليون دولار.");
        assertThat(new Passages("双方会谈。卡塔尔提供2.5亿美元。会谈结束。").of("卡塔尔", "rule").words())
                .isEqualTo("卡塔尔提供2.5亿美元。");
    }
}
