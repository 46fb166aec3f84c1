package org.entente.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.directory.FocalPoint;
import org.entente.directory.Mailbox;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;
import org.entente.directory.Topic;
import org.entente.directory.usecase.ListedPerson;
import org.entente.directory.usecase.MissionCard;
import org.entente.identity.PersonName;
import org.entente.identity.Rank;
import org.entente.support.EntenteTest;
import org.entente.web.MessageCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
class DirectoryCardTests {

    private static final MissionKey MISSION = new MissionKey(new PartyCode("QA"), "NYC");

    @Autowired
    private VCards cards;

    @Autowired
    private MessageCatalogue messages;

    @Test
    void whatIsWrittenReadsBackAsItWas() {
        var text =
                cards.of(List.of(card("nights; weekends, feasts \\ \"all\"\nBEGIN:VCARD")), messages.in(Language.EN));
        var read = Ezvcard.parse(text).all();
        assertThat(read).hasSize(3);
        assertThat(read.get(0).getFormattedName().getValue()).contains("Qatar", "New York");
        assertThat(read.get(1).getStructuredName().getFamily()).isEqualTo("Doe; Roe");
        assertThat(read.get(1).getFormattedNames()).hasSize(2);
        assertThat(read.get(2).getFormattedName().getValue()).startsWith("nights; weekends, feasts \\ \"all\"");
    }

    @Test
    void aLongLineIsFoldedBetweenCharactersAndNotWithinOne() {
        var text = cards.of(
                List.of(card("\uD842\uDFB7".repeat(150) + "x" + "\uD842\uDFB7".repeat(150))), messages.in(Language.ZH));
        for (var line : text.split("\r\n")) {
            assertThat(line.codePoints()).as(line).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        }
        assertThat(Ezvcard.parse(text).all().getLast().getFormattedName().getValue())
                .hasSize(601);
    }

    private static MissionCard card(String function) {
        var entry = new MissionEntry(
                MISSION,
                "1 Example Plaza\nNew York",
                List.of("+1 212 555 0100"),
                "+1 212 555 0101",
                List.of(new Mailbox("press", "press@mission.example")),
                null,
                Language.AR,
                "9-17",
                "",
                Instant.EPOCH);
        var person = new ListedPerson(
                MISSION,
                UUID.randomUUID(),
                Office.HEAD_OF_MISSION,
                Rank.AMBASSADOR,
                new PersonName("H.E.", "Jane", "Doe; Roe", "جين دو"));
        var point = new FocalPoint(
                Ids.next(),
                MISSION,
                Topic.OTHER,
                "ice, and snow",
                null,
                function,
                "duty@mission.example",
                "+1 212 555 0111",
                null,
                "",
                "",
                null,
                true,
                Instant.EPOCH);
        return new MissionCard(entry, List.of(person), List.of(point));
    }
}
