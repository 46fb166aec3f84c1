package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.groups.Body;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.usecase.LeavingTheBodies;
import org.entente.groups.usecase.ReadingBodies;
import org.entente.notices.Notices;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a group has inside, through its pages: by those who may and by everybody else. */
@EntenteTest
class BodyPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private ReadingBodies reading;

    @Autowired
    private LeavingTheBodies leaving;

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
    }

    /** GRP-09. */
    @Test
    void aPartyJoinsAnOpenInitiativeByItsOwnActAndLeavesIt() throws Exception {
        var initiative = establish("open", "Green Silk");
        assertThat(forms.page(cuba, path(""))).contains("Green Silk", "Initiative");
        assertThat(notices.of(cuba, 0, 50)).anyMatch(notice -> notice.subject().contains("Green Silk"));
        forms.act(cuba, path(initiative, "joining"));
        assertThat(forms.page(cast.drafter("BO"), path(initiative, ""))).contains("Cuba", "one participant");
        assertThat(readers(initiative)).containsExactly("CU");
        assertThat(forms.page(cuba, path(initiative, ""))).contains("/leaving").doesNotContain("/joining");
        assertThat(forms.read(cuba, path(initiative, "joining")).getStatus()).isEqualTo(404);
        forms.act(cuba, path(initiative, "leaving"));
        assertThat(forms.page(cuba, path(initiative, ""))).contains("/joining").doesNotContain("one participant");
        assertThat(readers(initiative)).isEmpty();
    }

    /** GRP-09: as of any date. */
    @Test
    void theChairSeatsParticipantsAndClosesTheBody() throws Exception {
        var track = establish("seated", "Legal track");
        assertThat(forms.refused(chair, path(track, "seat"), "party", "CU", "since", "2020"))
                .contains("since-error", "before it is established");
        assertThat(forms.refused(chair, path(track, "seat"), "party", "CU", "since", "2199"))
                .contains("still to come");
        assertThat(forms.refused(chair, path(track, "seat"), "party", "QA", "since", "2023"))
                .contains("not listed");
        forms.act(chair, path(track, "seat"), "party", "CU", "since", "2023");
        assertThat(forms.refused(chair, path(track, "seat"), "party", "CU", "since", "2024"))
                .contains("already");
        forms.act(chair, path(track, "unseating"), "party", "CU", "until", "2024");
        assertThat(forms.page(cuba, path(track, "") + "?as-of=2023-06-01")).contains("one participant", "Cuba");
        assertThat(forms.page(cuba, path(track, "") + "?as-of=2024-06-01")).doesNotContain("one participant");
        assertThat(forms.read(cuba, path(track, "") + "?as-of=soon").getStatus())
                .isEqualTo(422);
        forms.act(chair, path(track, "closing"), "until", "2025");
        assertThat(forms.refused(chair, path(track, "seat"), "party", "BO", "since", "2023"))
                .contains("has been closed");
        assertThat(forms.page(cuba, path("bodies"))).contains("Legal track", "Closed");
        assertThat(forms.page(cuba, "/groups/" + group.slug())).doesNotContain("Legal track");
    }

    @Test
    void nobodyElseActsOnABody() throws Exception {
        var track = establish("seated", "Political track");
        assertThat(forms.refused(cuba, path(track, "joining"))).contains("The chair seats");
        for (var member : List.of(cuba, cast.drafter("DZ"))) {
            assertThat(forms.read(member, path("bodies/new")).getStatus()).isEqualTo(404);
            assertThat(forms.read(member, path(track, "closing")).getStatus()).isEqualTo(404);
            assertThat(forms.refused(member, path(track, "closing"), "until", "2025"))
                    .contains("belongs to the chair");
            assertThat(forms.refused(member, path(track, "seat"), "party", "BO", "since", "2023"))
                    .contains("belongs to the chair");
        }
        var open = establish("open", "Open to all");
        assertThat(forms.refused(cast.drafter("CU"), path(open, "joining"))).contains("head of mission");
        var stranger = cast.headOfMission("UY");
        for (var act : List.of("joining", "leaving", "seat", "unseating", "closing")) {
            forms.notFound(stranger, path(open, act), "party", "BO", "since", "2023", "until", "2024");
        }
        forms.notFound(chair, path(open, "nothing"));
        assertThat(forms.read(stranger, path(open, "")).getStatus()).isEqualTo(404);
        assertThat(forms.read(stranger, path("bodies")).getStatus()).isEqualTo(404);
        assertThat(forms.read(cast.operator(), path(open, "")).getStatus()).isEqualTo(404);
    }

    /** GRP-09: also in the database. */
    @Test
    void aBodyMayBeKnownToItsParticipantsOnly() throws Exception {
        assertThat(forms.refused(
                        chair,
                        path("bodies/new"),
                        "kind",
                        "CORE_GROUP",
                        "name-en",
                        "X",
                        "purpose-en",
                        "Y",
                        "manner",
                        "other",
                        "since",
                        "2022"))
                .contains("manner-error");
        var core = establish("unknown", "Quiet core");
        forms.act(chair, path(core, "seat"), "party", "CU", "since", "2023");
        var bolivia = cast.headOfMission("BO");
        assertThat(forms.page(cuba, path(core, ""))).contains("Known to its participants");
        assertThat(forms.read(bolivia, path(core, "")).getStatus()).isEqualTo(404);
        assertThat(forms.page(bolivia, path("bodies"))).doesNotContain("Quiet core");
        assertThat(reading.of(bolivia, group.id()).bodies()).isEmpty();
        assertThat(reading.of(bolivia, group.id()).participations()).isEmpty();
        assertThat(reading.of(chair, group.id()).bodies()).hasSize(1);
        assertThat(forms.page(bolivia, "/record")).doesNotContain("Quiet core");
        forms.notFound(bolivia, path(core, "leaving"));
        assertThat(forms.act(cuba, path(core, "leaving"))).endsWith("/bodies");
        assertThat(forms.read(cuba, path(core, "")).getStatus()).isEqualTo(404);
    }

    /** GRP-10. */
    @Test
    void whoLeavesTheGroupOrIsSuspendedLeavesItsBodies() throws Exception {
        var track = establish("open", "Health track");
        forms.act(cuba, path(track, "joining"));
        forms.act(cast.headOfMission("BO"), path(track, "joining"));
        forms.act(chair, path("suspension"), "party", "CU", "since", today().toString());
        forms.act(
                chair,
                path("ending"),
                "party",
                "BO",
                "until",
                today().plusDays(3).toString());
        assertThat(readers(track)).containsExactly("BO");
        assertThat(forms.refused(cuba, path(track, "joining"))).contains("not listed");
        assertThat(forms.read(cuba, path(track, "joining")).getStatus()).isEqualTo(404);
        assertThat(forms.page(cuba, path(track, ""))).doesNotContain("/joining");
        leaving.settle(Clock.offset(clock, java.time.Duration.ofDays(4)));
        assertThat(readers(track)).isEmpty();
    }

    @Test
    void thePagesSendFewStatementsHoweverManyTakePart() throws Exception {
        var track = establish("open", "Cyber track");
        var page = path(track, "");
        forms.page(cuba, page);
        var few = Statements.of(() -> forms.page(cuba, page)).size();
        var list = Statements.of(() -> forms.page(cuba, path("bodies"))).size();
        forms.act(cuba, path(track, "joining"));
        forms.act(cast.headOfMission("BO"), path(track, "joining"));
        establish("open", "Another track");
        assertThat(Statements.of(() -> forms.page(cuba, page))).hasSize(few).hasSizeLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> forms.page(cuba, path("bodies"))))
                .hasSize(list)
                .hasSizeLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> forms.page(cuba, "/groups/" + group.slug())))
                .hasSizeLessThanOrEqualTo(12);
    }

    private Body establish(String manner, String name) throws Exception {
        var path = forms.act(
                chair,
                path("bodies/new"),
                "kind",
                "INITIATIVE",
                "name-en",
                name,
                "purpose-en",
                "To work together",
                "manner",
                manner,
                "since",
                "2022");
        return reading.visibleTo(chair, group.slug(), path.substring(path.lastIndexOf('/') + 1))
                .orElseThrow()
                .roster()
                .body();
    }

    /** Who reads the content of the body, as the database keeps it. */
    private Set<String> readers(Body body) {
        return Set.copyOf(TestDatabase.get()
                .superuserJdbc()
                .sql("select party_code from access.audience_party where audience_id = :audience")
                .param("audience", body.contentAudienceId())
                .query(String.class)
                .list());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String path(String act) {
        return "/groups/" + group.slug() + (act.isEmpty() ? "" : "/" + act);
    }

    private String path(Body body, String act) {
        return path("bodies/" + body.slug()) + (act.isEmpty() ? "" : "/" + act);
    }
}
