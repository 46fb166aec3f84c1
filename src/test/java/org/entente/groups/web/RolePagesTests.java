package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Role;
import org.entente.groups.usecase.GivingARole;
import org.entente.notices.Notices;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Facilitators, penholders and coordinators, named by those who may and by nobody else: GRP-13. */
@EntenteTest
class RolePagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private GivingARole giving;

    @Autowired
    private Notices notices;

    @Autowired
    private Clock clock;

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

    @Test
    void theChairNamesAFacilitatorOnATopicAndReplacesIt() throws Exception {
        forms.act(chair, path("/new"), naming("CU", "topic", "Water", "function", "Deputy Permanent Representative"));
        assertThat(forms.page(cuba, "/groups/" + group.slug())).contains("Facilitator", "Water");
        assertThat(notices.of(cuba, 0, 50)).anyMatch(notice -> notice.body().contains("named you facilitator"));
        var first = role("CU");
        forms.act(
                chair,
                path("/new"),
                naming("BO", "since", "2024", "replaces", first.id().toString()));
        assertThat(role("CU").holdsOn(LocalDate.parse("2023-12-31"))).isTrue();
        assertThat(role("CU").holdsOn(LocalDate.parse("2024-01-01"))).isFalse();
        assertThat(forms.page(cuba, path("")))
                .containsSubsequence("Facilitator: Bolivia", "Before", "Facilitator: Cuba", "Deputy Permanent");
        forms.act(chair, path("/" + role("BO").id() + "/ending"), "until", today().toString());
        assertThat(forms.refused(chair, path("/" + role("BO").id() + "/ending"), "until", "2099"))
                .contains("is over");
    }

    @Test
    void aRoleMayBeThatOfABody() throws Exception {
        var body = forms.act(
                chair,
                "/groups/" + group.slug() + "/bodies/new",
                "kind",
                "CORE_GROUP",
                "name-en",
                "Quiet core",
                "purpose-en",
                "To prepare",
                "manner",
                "unknown",
                "since",
                "2022");
        var slug = body.substring(body.lastIndexOf('/') + 1);
        forms.act(chair, body + "/seat", "party", "CU", "since", "2022");
        var few = Statements.of(() -> forms.page(cuba, body)).size();
        forms.act(chair, path("/new"), naming("CU", "body", slug, "topic", "Drafting"));
        assertThat(forms.page(cuba, body)).contains("Facilitator: Cuba", "Drafting");
        assertThat(Statements.of(() -> forms.page(cuba, body))).hasSize(few).hasSizeLessThanOrEqualTo(12);
        var bolivia = cast.headOfMission("BO");
        assertThat(forms.page(bolivia, path(""))).doesNotContain("Drafting");
        assertThat(giving.in(bolivia, group.id())).isEmpty();
        assertThat(forms.refused(chair, path("/new"), naming("CU", "body", "nowhere")))
                .contains("body-error");
    }

    /** GRP-10. */
    @Test
    void whoLeavesTheGroupLaysItsRolesDown() throws Exception {
        forms.act(chair, path("/new"), naming("CU"));
        forms.act(chair, path("/new"), naming("BO"));
        forms.act(chair, "/groups/" + group.slug() + "/ending", "party", "CU", "until", "2024");
        forms.act(chair, "/groups/" + group.slug() + "/suspension", "party", "BO", "since", "2025");
        assertThat(role("CU").until()).hasToString("2024");
        assertThat(role("BO").until()).hasToString("2025");
    }

    @Test
    void nobodyElseNamesThem() throws Exception {
        forms.act(chair, path("/new"), naming("CU"));
        var ending = path("/" + role("CU").id() + "/ending");
        for (var member : List.of(cuba, cast.drafter("DZ"))) {
            assertThat(forms.read(member, path("/new")).getStatus()).isEqualTo(404);
            assertThat(forms.refused(member, path("/new"), naming("BO"))).contains("belongs to the chair");
            assertThat(forms.read(member, ending).getStatus()).isEqualTo(404);
            assertThat(forms.refused(member, ending, "until", "2024")).contains("belongs to the chair");
        }
        for (var stranger : List.of(cast.headOfMission("UY"), cast.operator())) {
            assertThat(forms.read(stranger, path("")).getStatus()).isEqualTo(404);
            forms.notFound(stranger, path("/new"), naming("BO"));
            forms.notFound(stranger, ending, "until", "2024");
        }
        var other = forms.act(chair, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        forms.notFound(chair, other + "/roles/" + role("CU").id() + "/ending", "until", "2024");
        assertThat(forms.refused(chair, path("/new"), naming("QA"))).contains("not listed");
        assertThat(forms.refused(chair, path("/new"), naming("CU", "until", "2022")))
                .contains("until-error");
    }

    private Role role(String party) {
        return giving.in(chair, group.id()).stream()
                .filter(role -> role.party().value().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String path(String act) {
        return "/groups/" + group.slug() + "/roles" + act;
    }

    private static String[] naming(String party, String... more) {
        var all = new ArrayList<>(List.of("kind", "FACILITATOR", "party", party));
        if (!List.of(more).contains("since")) {
            all.addAll(List.of("since", "2022"));
        }
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
