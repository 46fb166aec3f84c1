package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.GroupSettings;
import org.entente.groups.Groups;
import org.entente.notices.Notices;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How a group works, set by those who may and by nobody else. */
@EntenteTest
class SettingsPagesTests {

    private static final List<String> SETTINGS = List.of(
            "languages",
            "en",
            "languages",
            "fr",
            "order",
            "fr",
            "start",
            "CU",
            "chair-place",
            "LAST",
            "marking",
            "TLP:GREEN",
            "history",
            "no",
            "reference",
            "NYC",
            "proposers",
            "CHAIR");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Notices notices;

    @Autowired
    private ActorTransactions transactions;

    private Forms forms;
    private Group group;
    private Actor chair;
    private Actor cuba;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        chair = cast.headOfMission("DZ");
        cuba = cast.headOfMission("CU");
        var path = forms.act(chair, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        group = groups.bySlug(chair, path.substring("/groups/".length())).orElseThrow();
        for (var party : List.of("CU", "BO")) {
            forms.act(
                    chair,
                    path + "/admission",
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

    /** GRP-12. */
    @Test
    void aGroupThatHasSetNothingWorksAsUsual() {
        assertThat(settings(cuba)).isEqualTo(GroupSettings.usual(group.id()));
        assertThat(settings(cuba).defaultMarking()).isEqualTo("TLP:AMBER");
    }

    /** GRP-11, GRP-12. */
    @Test
    void theChairChangesThemAndTheListOfMembersFollows() throws Exception {
        assertThat(forms.act(chair, path(), set())).isEqualTo("/groups/" + group.slug());
        assertThat(settings(cuba).workingLanguages()).containsExactly(Language.EN, Language.FR);
        assertThat(settings(cuba).historyForNewMembers()).isFalse();
        var page = forms.page(cuba, "/groups/" + group.slug());
        assertThat(page).contains("TLP:GREEN", "français", "The order begins with Cuba");
        assertThat(forms.page(cuba, "/groups/" + group.slug() + "/members"))
                .containsSubsequence("Cuba", "Bolivia", "Algeria");
        assertThat(notices.of(cuba, 0, 50)).anyMatch(notice -> notice.subject().contains("Settings changed"));
        assertThat(forms.refused(chair, path(), set())).contains("already");
    }

    /** GRP-12: the zone and the calendar of reference are those of the first chapter that others are told of. */
    @Test
    void theChapterOfReferenceComesFirst() throws Exception {
        forms.act(chair, "/groups/" + group.slug() + "/chapters", "station", "GVA", "weekend", "6", "weekend", "7");
        assertThat(chapters()).containsExactly("NYC", "GVA");
        forms.act(chair, path(), set("reference", "GVA"));
        assertThat(chapters()).containsExactly("GVA", "NYC");
        assertThat(settings(cuba).proposers()).isEqualTo(GroupSettings.Proposers.CHAIR);
    }

    /** REL-02. */
    @Test
    void whatIsSharedWithAllIsForThoseOfTheDayWhereHistoryIsOff() throws Exception {
        var at = java.time.Instant.parse("2026-01-01T00:00:00Z");
        assertThat(transactions.call(cuba, () -> groups.toAll(group.id(), at)).asOf())
                .isNull();
        forms.act(chair, path(), set());
        assertThat(transactions.call(cuba, () -> groups.toAll(group.id(), at)).asOf())
                .isEqualTo(at);
    }

    private List<String> chapters() {
        return transactions.call(cuba, () -> groups.chapters(group.id())).stream()
                .map(org.entente.groups.Chapter::code)
                .toList();
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() throws Exception {
        for (var wrong : List.of("languages", "order", "start", "chair-place", "marking", "reference", "proposers")) {
            assertThat(forms.refused(chair, path(), set(wrong, "XX"))).contains(wrong + "-error");
        }
    }

    @Test
    void nobodyElseChangesThem() throws Exception {
        for (var member : List.of(cuba, cast.drafter("DZ"))) {
            assertThat(forms.read(member, path()).getStatus()).isEqualTo(404);
            assertThat(forms.refused(member, path(), set())).contains("belongs to the chair");
        }
        forms.notFound(cast.headOfMission("UY"), path(), set());
        forms.notFound(cast.operator(), path(), set());
        assertThat(settings(cast.headOfMission("UY"))).isEqualTo(GroupSettings.usual(group.id()));
        assertThat(settings(cuba)).isEqualTo(GroupSettings.usual(group.id()));
    }

    private GroupSettings settings(Actor actor) {
        return transactions.call(actor, () -> groups.settings(group.id()));
    }

    private String path() {
        return "/groups/" + group.slug() + "/settings";
    }

    private static String[] set() {
        return SETTINGS.toArray(String[]::new);
    }

    private static String[] set(String name, String value) {
        var all = new ArrayList<String>();
        for (var i = 0; i < SETTINGS.size(); i += 2) {
            all.add(SETTINGS.get(i));
            all.add(SETTINGS.get(i).equals(name) ? value : SETTINGS.get(i + 1));
        }
        return all.toArray(String[]::new);
    }
}
