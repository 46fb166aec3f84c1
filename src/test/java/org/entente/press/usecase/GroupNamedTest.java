package org.entente.press.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.groups.Group;
import org.entente.groups.GroupKind;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim on members is offered to the group that it names, and to no other. */
class GroupNamedTest {

    private static final Group GROUP = new Group(
            Ids.next(),
            Ids.next(),
            "gfc",
            "GFC",
            GroupKind.values()[0],
            new LocalizedText(
                    Map.of(Language.EN, "Group of Friends of Culture", Language.FR, "Groupe des Amis de la culture")),
            new LocalizedText(Map.of(Language.EN, "Friends of Culture", Language.AR, "أصدقاء الثقافة")),
            new LocalizedText(Map.of(Language.EN, "To speak of culture.")),
            PartialDate.parse("2024"),
            List.of(),
            null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Group of Friends of Culture (GFC)",
                "GROUPE DES AMIS DE LA CULTURE",
                "أصدقاء الثّقافة",
                "friends of culture",
                "GFC"
            })
    void anyNameOfTheGroupIsIt(String name) {
        assertThat(GroupNamed.in(new ClaimFacts(Map.of(ClaimField.GROUP, name)), GROUP))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group of Friends of Water", "Friends of Culture and Sport", "Friends of Water (GFC)"})
    void anotherNameIsNot(String name) {
        assertThat(GroupNamed.in(new ClaimFacts(Map.of(ClaimField.GROUP, name)), GROUP))
                .isFalse();
    }

    @Test
    void whereNoneIsNamedItMayBeThisOne() {
        assertThat(GroupNamed.in(new ClaimFacts(Map.of(ClaimField.PARTIES, "QA")), GROUP))
                .isTrue();
    }
}
