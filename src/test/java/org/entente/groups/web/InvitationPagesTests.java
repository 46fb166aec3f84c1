package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.usecase.AnsweringAnInvitation;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Invitations through their pages: by the chair, by the mission that is invited, and by everybody else (GRP-05). */
@EntenteTest
class InvitationPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private AnsweringAnInvitation answering;

    @Autowired
    private Clock clock;

    private Forms forms;
    private Actor chair;
    private Actor invited;
    private Group group;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        chair = cast.headOfMission("DZ");
        invited = cast.headOfMission("BO");
        var path = forms.act(chair, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        group = groups.bySlug(chair, path.substring("/groups/".length())).orElseThrow();
    }

    @Test
    void theInvitedHeadOfMissionFindsTheInvitationTodayAndAccepts() throws Exception {
        var invitation = invite("BO", "letter", "Come along.");
        assertThat(forms.page(invited, "/")).contains(invitation, group.name().in(invited.language()));
        assertThat(forms.page(invited, "/notices")).contains("Invitation to a group");
        assertThat(forms.page(invited, invitation))
                .contains("Algeria", "Come along.", "To be founded", "/acceptance", "/declination")
                .doesNotContain("/withdrawal");
        assertThat(forms.read(invited, "/groups/" + group.slug()).getStatus()).isEqualTo(404);
        assertThat(forms.page(invited, invitation + "/acceptance")).contains("Member", "Bolivia");
        forms.act(invited, invitation + "/acceptance");
        assertThat(forms.page(invited, "/groups/" + group.slug())).contains("Bolivia");
        assertThat(forms.page(chair, "/groups/" + group.slug() + "/invitations"))
                .contains("Bolivia", "accepted");
        assertThat(forms.page(chair, "/notices")).contains("New in the group");
        assertThat(forms.page(invited, "/notices")).contains("Welcome to the group");
        assertThat(forms.page(invited, "/")).doesNotContain(invitation);
        forms.refused(invited, invitation + "/declination");
    }

    @Test
    void coFoundersAreFoundersOnceTheyHaveAccepted() throws Exception {
        var acronym = GroupFormsTests.acronym();
        var sent = new java.util.ArrayList<>(List.of(GroupFormsTests.founding(acronym)));
        sent.addAll(List.of("cofounders", "BO", "cofounders", "ORG-NATO"));
        assertThat(forms.refused(chair, "/groups/new", sent.toArray(String[]::new)))
                .contains("reply-by-error");
        sent.addAll(List.of("reply-by", today().plusDays(30).toString(), "letter", "Found it with us"));
        var path = forms.act(chair, "/groups/new", sent.toArray(String[]::new));
        assertThat(forms.page(chair, path)).doesNotContain("Bolivia");
        var invitation = invitationIn(forms.page(chair, path + "/invitations"), "Bolivia");
        assertThat(forms.page(chair, path + "/invitations")).contains("North Atlantic", "Founding member");
        assertThat(forms.page(invited, invitation)).contains("Found it with us");
        forms.act(invited, invitation + "/acceptance");
        assertThat(forms.page(chair, path)).containsSubsequence("Bolivia", "Founding member");
    }

    @Test
    void anInvitationIsDeclinedOrTakenBack() throws Exception {
        var declined = invite("BO");
        forms.act(invited, declined + "/declination");
        assertThat(forms.page(chair, "/notices")).contains("Invitation declined");
        var withdrawn = invite("BO");
        forms.act(cast.chairsOffice("DZ"), withdrawn + "/withdrawal");
        assertThat(forms.refused(invited, withdrawn + "/acceptance")).contains("taken back");
        assertThat(forms.page(invited, withdrawn)).contains("taken back").doesNotContain("/acceptance");
    }

    @Test
    void anInvitationLapsesWithItsDay() throws Exception {
        var invitation = UUID.fromString(invite("BO").substring("/invitations/".length()));
        var later = Clock.offset(clock, Duration.ofDays(40));
        assertThat(answering.accept(invited, invitation, later)).isEqualTo(Outcome.refused(Refusal.INVITATION_EXPIRED));
        assertThat(forms.page(chair, "/groups/" + group.slug() + "/invitations"))
                .contains("awaiting an answer");
        answering.expire(later, 200);
        answering.expire(later, 200);
        assertThat(forms.page(chair, "/groups/" + group.slug() + "/invitations"))
                .contains("expired")
                .doesNotContain("awaiting an answer");
        assertThat(forms.page(chair, "/notices")).contains("Invitation unanswered");
    }

    @Test
    void aPartyIsInvitedOnceAtATimeAndInTime() throws Exception {
        invite("BO");
        var path = "/groups/" + group.slug() + "/invitations/new";
        var soon = today().plusDays(30).toString();
        assertThat(forms.refused(chair, path, "party", "BO", "capacity", "MEMBER", "reply-by", soon))
                .contains("open already");
        assertThat(forms.refused(chair, path, "party", "DZ", "capacity", "MEMBER", "reply-by", soon))
                .contains("already listed");
        assertThat(forms.refused(chair, path, "party", "CU", "capacity", "MEMBER", "reply-by", "2021-04-09"))
                .contains("reply-by-error");
        assertThat(forms.refused(chair, path, "party", "CU", "capacity", "MEMBER", "reply-by", "2021"))
                .contains("to the day");
        assertThat(forms.refused(chair, path, "party", "XX", "capacity", "MEMBER", "reply-by", soon))
                .contains("party-error");
    }

    @Test
    void nobodyElseAnswers() throws Exception {
        var invitation = invite("BO");
        for (var answer : List.of("/acceptance", "/declination")) {
            assertThat(forms.read(cast.drafter("BO"), invitation + answer).getStatus())
                    .isEqualTo(404);
            assertThat(forms.refused(cast.drafter("BO"), invitation + answer)).contains("head of mission");
            assertThat(forms.read(chair, invitation + answer).getStatus()).isEqualTo(404);
            assertThat(forms.send(chair, invitation + answer).getStatus()).isEqualTo(404);
            forms.notFound(cast.headOfMission("UY"), invitation + answer);
            forms.notFound(cast.operator(), invitation + answer);
        }
        assertThat(forms.page(cast.drafter("BO"), invitation)).contains("head of the invited mission");
        assertThat(forms.send(invited, invitation + "/withdrawal").getStatus()).isEqualTo(404);
        forms.notFound(cast.headOfMission("UY"), invitation + "/withdrawal");
        assertThat(forms.read(cast.headOfMission("UY"), invitation).getStatus()).isEqualTo(404);
        assertThat(forms.read(cast.operator(), invitation).getStatus()).isEqualTo(404);
        assertThat(forms.read(invited, "/groups/" + group.slug() + "/invitations")
                        .getStatus())
                .isEqualTo(404);
        forms.notFound(
                cast.headOfMission("UY"),
                "/groups/" + group.slug() + "/invitations/new",
                "party",
                "UY",
                "capacity",
                "MEMBER",
                "reply-by",
                today().plusDays(3).toString());
    }

    @Test
    void onlyTheChairInvites() throws Exception {
        var first = invite("BO");
        forms.act(invited, first + "/acceptance");
        var path = "/groups/" + group.slug() + "/invitations/new";
        assertThat(forms.read(invited, path).getStatus()).isEqualTo(404);
        assertThat(forms.page(invited, "/groups/" + group.slug() + "/invitations"))
                .doesNotContain(path);
        assertThat(forms.refused(
                        invited,
                        path,
                        "party",
                        "CU",
                        "capacity",
                        "MEMBER",
                        "reply-by",
                        today().plusDays(3).toString()))
                .contains("belongs to the chair");
        var second = invite("CU");
        assertThat(forms.refused(invited, second + "/withdrawal")).contains("belongs to the chair");
    }

    /** An invitation of one group is not there for the chair of another, whatever the address says. */
    @Test
    void theChairOfAnotherGroupTakesNothingBack() throws Exception {
        var invitation = invite("BO");
        forms.act(cast.headOfMission("UY"), "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        forms.notFound(cast.headOfMission("UY"), invitation + "/withdrawal");
    }

    @Test
    void thePagesSendFewStatements() throws Exception {
        var invitation = invite("BO");
        for (var path : List.of("/", invitation, invitation + "/acceptance")) {
            forms.page(invited, path);
            assertThat(Statements.of(() -> forms.page(invited, path))).as(path).hasSizeLessThanOrEqualTo(12);
        }
        for (var path :
                List.of("/groups/" + group.slug() + "/invitations", "/groups/" + group.slug() + "/invitations/new")) {
            forms.page(chair, path);
            assertThat(Statements.of(() -> forms.page(chair, path))).as(path).hasSizeLessThanOrEqualTo(12);
        }
    }

    private String invite(String party, String... more) throws Exception {
        var sent = new java.util.ArrayList<>(List.of(
                "party",
                party,
                "capacity",
                "MEMBER",
                "reply-by",
                today().plusDays(30).toString()));
        sent.addAll(List.of(more));
        return forms.act(chair, "/groups/" + group.slug() + "/invitations/new", sent.toArray(String[]::new));
    }

    private static String invitationIn(String page, String party) {
        var at = page.indexOf("\">" + party);
        return page.substring(page.lastIndexOf("/invitations/", at), at);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
