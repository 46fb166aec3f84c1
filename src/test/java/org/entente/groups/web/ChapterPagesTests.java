package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.identity.Accounts;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Which parties have a mission where a group works. */
@EntenteTest
class ChapterPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Accounts accounts;

    private Forms forms;
    private String group;
    private String chapter;
    private Actor chair;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        chair = cast.headOfMission("DZ");
        group = forms.act(chair, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        chapter = forms.act(chair, group + "/chapters", "station", "NBO", "weekend", "6", "weekend", "7");
        admit("CU");
    }

    @Test
    void theChapterSaysWhoHasAMissionThereAndWhoHasNone() throws Exception {
        assertThat(forms.page(chair, group + "/calendars/NYC")).contains("Missions of the parties", "<li>Algeria</li>");
        accounts.open(
                UUID.randomUUID() + "@test.example",
                new PartyCode("CU"),
                Office.HEAD_OF_MISSION,
                "NBO",
                Language.EN,
                ZoneId.of("Africa/Nairobi"));
        assertThat(forms.page(chair, chapter))
                .contains("<li>Cuba</li>", "Without a mission there")
                .doesNotContain("<li>Algeria</li>");
        var few = Statements.of(() -> forms.page(chair, chapter)).size();
        admit("BO");
        admit("QA");
        assertThat(Statements.of(() -> forms.page(chair, chapter))).hasSize(few).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aStrangerReadsNothingOfIt() throws Exception {
        for (var stranger : java.util.List.of(cast.headOfMission("UY"), cast.operator())) {
            assertThat(forms.read(stranger, chapter).getStatus()).isEqualTo(404);
        }
        assertThat(forms.read(chair, group + "/calendars/GVA").getStatus()).isEqualTo(404);
    }

    private void admit(String party) throws Exception {
        forms.act(
                chair,
                group + "/admission",
                "party",
                party,
                "capacity",
                "MEMBER",
                "rights",
                "capacity",
                "since",
                "2022");
    }
}
