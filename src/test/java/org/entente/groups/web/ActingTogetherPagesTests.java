package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.usecase.ActingTogether;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Co-chairs that act together: GRP-14. */
@EntenteTest
class ActingTogetherPagesTests {

    private static final String[] BOLIVIA = {"party", "BO", "capacity", "MEMBER", "rights", "capacity", "since", "2023"
    };

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private ActingTogether together;

    @Autowired
    private AdmittingAParty admitting;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private Clock clock;

    private Forms forms;
    private Group group;
    private Actor algeria;
    private Actor cuba;

    @BeforeEach
    void share() throws Exception {
        forms = new Forms(web);
        algeria = cast.headOfMission("DZ");
        cuba = cast.headOfMission("CU");
        var path = forms.act(algeria, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        group = groups.bySlug(algeria, path.substring("/groups/".length())).orElseThrow();
        for (var party : List.of("CU", "QA")) {
            forms.act(
                    algeria,
                    path("admission"),
                    "party",
                    party,
                    "capacity",
                    "MEMBER",
                    "rights",
                    "capacity",
                    "since",
                    "2022");
        }
        forms.act(algeria, path("chair"), "party", "CU", "manner", "alongside", "since", "2023");
        forms.act(
                algeria,
                path("settings"),
                "languages",
                "en",
                "chair-place",
                "IN_ORDER",
                "marking",
                "TLP:AMBER",
                "proposers",
                "FULL_RIGHTS",
                "history",
                "yes",
                "together",
                "yes");
    }

    @Test
    void nothingHappensBeforeTheLastHasConfirmedTheSameWords() throws Exception {
        assertThat(forms.send(algeria, path("admission"), BOLIVIA).getContentAsString())
                .contains("The co-chairs act together");
        assertThat(forms.act(algeria, path("admission"), BOLIVIA)).isEqualTo(path("proposals"));
        assertThat(lists("BO")).isFalse();
        assertThat(forms.page(algeria, path("proposals")))
                .contains("Still to confirm: Cuba")
                .doesNotContain("Examine and confirm");
        assertThat(forms.page(cuba, "/notices")).contains("Your confirmation is asked for");
        assertThat(forms.page(cuba, path("proposals"))).contains("Admit a party", "Examine and confirm", "BO");
        forms.act(
                cuba, path("admission"), "party", "BO", "capacity", "OBSERVER", "rights", "capacity", "since", "2023");
        assertThat(lists("BO")).isFalse();
        assertThat(forms.act(cuba, path("admission"), BOLIVIA)).isEqualTo("/groups/" + group.slug());
        assertThat(lists("BO")).isTrue();
        assertThat(forms.page(cuba, "/record")).contains("Confirmed by all co-chairs");
    }

    @Test
    void oneChairConfirmsOnceHoweverOftenItSends() throws Exception {
        forms.act(algeria, path("admission"), BOLIVIA);
        forms.act(cast.chairsOffice("DZ"), path("admission"), BOLIVIA);
        assertThat(together.in(algeria, group, clock.instant())).hasSize(1);
        assertThat(lists("BO")).isFalse();
    }

    @Test
    void noActPassesBesideThePages() {
        var alone = admitting.admit(
                algeria, group.id(), new PartyCode("BO"), Capacity.MEMBER, PartialDate.parse("2023"), clock);
        assertThat(alone).isEqualTo(Outcome.refused(Refusal.CHAIRS_ACT_TOGETHER));
    }

    @Test
    void aProposalLapsesWithTimeAndWithTheChair() throws Exception {
        forms.act(algeria, path("admission"), BOLIVIA);
        assertThat(together.in(cuba, group, clock.instant().plus(Duration.ofDays(15))))
                .isEmpty();
        forms.act(algeria, path("chair"), "party", "DZ", "manner", "instead", "since", "2024");
        forms.act(cuba, path("chair"), "party", "DZ", "manner", "instead", "since", "2024");
        assertThat(together.in(algeria, group, clock.instant())).isEmpty();
        forms.act(algeria, path("admission"), BOLIVIA);
        assertThat(lists("BO")).isTrue();
    }

    @Test
    void whatWouldBeRefusedIsNotProposedAndMembersActForThemselves() throws Exception {
        assertThat(forms.send(
                                algeria,
                                path("admission"),
                                "party",
                                "QA",
                                "capacity",
                                "MEMBER",
                                "rights",
                                "capacity",
                                "since",
                                "2023")
                        .getStatus())
                .isEqualTo(422);
        assertThat(together.in(algeria, group, clock.instant())).isEmpty();
        var qatar = cast.headOfMission("QA");
        forms.act(qatar, path("withdrawal"), "until", today().plusDays(1).toString());
    }

    @Test
    void onlyTheChairsKnowOfAProposal() throws Exception {
        forms.act(algeria, path("admission"), BOLIVIA);
        for (var other :
                List.of(cast.headOfMission("QA"), cast.drafter("DZ"), cast.headOfMission("UY"), cast.operator())) {
            assertThat(forms.read(other, path("proposals")).getStatus()).isEqualTo(404);
        }
        assertThat(together.in(cast.headOfMission("QA"), group, clock.instant()))
                .isEmpty();
        assertThat(forms.refused(cast.headOfMission("QA"), path("admission"), BOLIVIA))
                .contains("belongs to the chair");
    }

    private boolean lists(String party) {
        return transactions
                .call(algeria, () -> groups.parties(group.id(), today()))
                .contains(new PartyCode(party));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String path(String act) {
        return "/groups/" + group.slug() + "/" + act;
    }
}
