package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.notices.Notices;
import org.entente.notices.ServedNotice;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The acts of a group's life through their pages, by those who may and by everybody else. */
@EntenteTest
class GroupFormsTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Notices notices;

    private Forms forms;
    private String acronym;
    private Group group;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        acronym = acronym();
        var path = forms.act(cast.headOfMission("DZ"), "/groups/new", founding(acronym));
        group = groups.bySlug(cast.headOfMission("DZ"), path.substring("/groups/".length()))
                .orElseThrow();
    }

    /** GRP-01. */
    @Test
    void aHeadOfMissionFoundsAGroupWithItsFirstChapter() throws Exception {
        assertThat(group.slug()).endsWith(acronym.toLowerCase(Locale.ROOT));
        assertThat(forms.page(cast.headOfMission("DZ"), "/groups/" + group.slug()))
                .contains("Formed by the page " + acronym, "Algeria", "Founding member", "In the chair", "2021")
                .contains("/groups/" + group.slug() + "/calendars/NYC")
                .contains("/admission", "/chair", "/withdrawal");
        assertThat(forms.page(cast.headOfMission("DZ"), "/groups")).contains("/groups/new");
    }

    @Test
    void aDateIsShownAsItsReaderWritesDates() throws Exception {
        var asked = forms.send(
                        cast.chairsOffice("DZ"),
                        path("admission"),
                        "party",
                        "CU",
                        "capacity",
                        "MEMBER",
                        "rights",
                        "capacity",
                        "since",
                        "2021-03")
                .getContentAsString();
        assertThat(asked)
                .contains("March 2021", "name=\"since\" value=\"2021-03\"")
                .doesNotContain(">2021-03<");
    }

    @Test
    void whatWillBeRecordedIsShownBeforeItIs() throws Exception {
        var other = acronym();
        var shown = forms.send(cast.headOfMission("UY"), "/groups/new", founding(other))
                .getContentAsString();
        assertThat(shown)
                .contains("Formed by the page " + other, "New York", "Saturday and Sunday", "ministers")
                .contains("Permanent Mission of Uruguay");
        assertThat(groups.of(cast.headOfMission("UY")))
                .noneMatch(found -> found.acronym().equals(other));
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost() throws Exception {
        var chair = cast.headOfMission("DZ");
        assertThat(forms.refused(chair, "/groups/new", founding(acronym)))
                .contains("is not available", "Formed by the page " + acronym);
        var wrong = founding("A1");
        assertThat(forms.refused(chair, "/groups/new", wrong)).contains("acronym-error", "A1");
        assertThat(forms.refused(chair, "/groups/new", "acronym", acronym(), "founded", "soon", "name-fr", "Amitié"))
                .contains("name-fr", "Amitié", "purpose-en-error", "founded-error", "soon");
        assertThat(forms.refused(chair, "/groups/new", with(founding(acronym()), "founded", "2999")))
                .contains("founded-error");
        assertThat(forms.refused(chair, "/groups/new", with(founding(acronym()), "founded", "2100")))
                .contains("before it is founded");
        assertThat(forms.refused(chair, "/groups/new", with(founding(acronym()), "weekend", "9")))
                .contains("seven days");
        assertThat(forms.refused(chair, "/groups/new", with(founding(acronym()), "station", "XXX")))
                .contains("station-error");
        assertThat(forms.refused(chair, "/groups/new", with(founding(acronym()), "kind", "SMALL_GROUP")))
                .contains("kind-error");
    }

    @Test
    void nobodyButAHeadOfMissionFounds() throws Exception {
        for (var other : List.of(cast.drafter("DZ"), cast.chairsOffice("DZ"))) {
            assertThat(forms.read(other, "/groups/new").getStatus()).isEqualTo(404);
            assertThat(forms.refused(other, "/groups/new", founding(acronym()))).contains("head of mission");
        }
        assertThat(forms.page(cast.drafter("DZ"), "/groups")).doesNotContain("/groups/new");
    }

    @Test
    void theChairAdmitsChangesSuspendsReinstatesAndEnds() throws Exception {
        var office = cast.chairsOffice("DZ");
        act("admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        assertThat(membership("CU").fullRights()).isTrue();
        act("capacity", "party", "CU", "capacity", "OBSERVER", "rights", "with", "since", "2022");
        assertThat(membership("CU")).extracting(Membership::capacity).isEqualTo(Capacity.OBSERVER);
        assertThat(membership("CU").fullRights()).isTrue();
        forms.notFound(office, path("reinstatement") + "x");
        assertThat(forms.read(office, path("reinstatement")).getStatus()).isEqualTo(404);
        act("suspension", "party", "CU", "since", "2023");
        assertThat(forms.page(cast.drafter("CU"), "/groups/" + group.slug())).contains("rights suspended");
        assertThat(forms.page(office, "/groups/" + group.slug())).contains("/reinstatement");
        act("reinstatement", "party", "CU", "since", "2024");
        assertThat(membership("CU").fullRights()).isTrue();
        act("ending", "party", "CU", "until", today().toString());
        assertThat(forms.read(cast.headOfMission("CU"), "/groups/" + group.slug())
                        .getStatus())
                .isEqualTo(404);
        assertThat(forms.page(office, "/groups/" + group.slug() + "?as-of=2021-06-01"))
                .contains("Cuba", "1 June 2021");
    }

    /** A slice closed without its audience would go on reading (GRP-02). */
    @Test
    void whoLeftInAnotherCapacityReadsNothingMore() throws Exception {
        act("admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        act("capacity", "party", "CU", "capacity", "GUEST", "rights", "capacity", "since", "2022");
        act("ending", "party", "CU", "until", "2023");
        transactions.run(
                cast.headOfMission("CU"),
                () -> assertThat(groups.members(group.id(), today())).isEmpty());
    }

    @Test
    void theChairIsHandedOverAndSharedForATerm() throws Exception {
        act("admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        var chair = cast.headOfMission("DZ");
        assertThat(forms.refused(
                        chair, path("chair"), "party", "CU", "manner", "instead", "since", "2024", "until", "2025"))
                .contains("until-error", "vacant");
        forms.act(chair, path("chair"), "party", "CU", "manner", "alongside", "since", "2024", "until", "2099");
        assertThat(forms.refused(chair, path("chair"), "party", "CU", "manner", "alongside", "since", "2025"))
                .contains("already");
        forms.act(cast.headOfMission("CU"), path("chair"), "party", "CU", "manner", "instead", "since", "2025");
        transactions.run(
                chair, () -> assertThat(groups.chairs(group.id(), today())).containsExactly(new PartyCode("CU")));
        forms.notFound(cast.operator(), path("chair"));
        assertThat(forms.read(chair, path("chair")).getStatus()).isEqualTo(404);
    }

    /** A refused act did nothing: its form may be sent again once it is put right. */
    @Test
    void theFormOfARefusedActMayBeSentAgain() throws Exception {
        var office = cast.chairsOffice("DZ");
        var right = List.of("party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2022");
        var token = forms.confirm(office, path("admission"), right.toArray(String[]::new));
        var wrong =
                new String[] {"party", "DZ", "capacity", "MEMBER", "rights", "capacity", "since", "2022", "form", token
                };
        assertThat(forms.send(office, path("admission"), wrong).getStatus()).isEqualTo(422);
        var again = new java.util.ArrayList<>(right);
        again.addAll(List.of("form", token));
        assertThat(forms.send(office, path("admission"), again.toArray(String[]::new))
                        .getStatus())
                .isEqualTo(302);
        assertThat(membership("CU").fullRights()).isTrue();
    }

    /** GRP-18. */
    @Test
    void whatTheChairEntersIsToldToTheMembers() throws Exception {
        var cuba = cast.headOfMission("CU");
        var bolivia = cast.headOfMission("BO");
        act("admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        act("admission", "party", "BO", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        act("suspension", "party", "BO", "since", "2022");
        act("reinstatement", "party", "BO", "since", "2023");
        act("capacity", "party", "BO", "capacity", "OBSERVER", "rights", "capacity", "since", "2024");
        act("ending", "party", "BO", "until", "2025");
        assertThat(notices.of(cuba, 0, 50).stream().map(ServedNotice::body))
                .filteredOn(body -> body.contains("Formed by the page " + acronym))
                .hasSize(6)
                .allMatch(body -> body.contains("Bolivia") || body.contains("Cuba"));
        assertThat(notices.of(bolivia, 0, 20).getFirst().body()).contains("no longer belongs");
    }

    /** GRP-07. */
    @Test
    void theChairPassesOnByTheRotationTable() throws Exception {
        act("admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        act("admission", "party", "BO", "capacity", "OBSERVER", "rights", "capacity", "since", "2021-03");
        var chair = cast.headOfMission("DZ");
        var soon = today().plusDays(10);
        var later = today().plusDays(20);
        assertThat(forms.refused(chair, path("rotation"))).contains("at least one turn");
        assertThat(forms.refused(chair, path("rotation"), "party-1", "CU", "since-1", today().toString()))
                .contains("since-1-error");
        assertThat(forms.refused(chair, path("rotation"), "party-1", "CU", "since-1", "soon"))
                .contains("since-1-error", "soon");
        assertThat(forms.refused(chair, path("rotation"), "party-2", "BO", "since-2", soon.toString()))
                .contains("full rights");
        forms.act(
                chair,
                path("rotation"),
                "party-1",
                "CU",
                "since-1",
                soon.toString(),
                "party-2",
                "DZ",
                "since-2",
                later.toString());
        assertThat(forms.page(cast.drafter("BO"), "/groups/" + group.slug())).contains("Next in the chair", "Cuba");
        assertThat(forms.page(chair, path("rotation"))).contains(soon.toString(), later.toString());
        transactions.run(chair, () -> {
            assertThat(groups.chairs(group.id(), soon.minusDays(1))).containsExactly(new PartyCode("DZ"));
            assertThat(groups.chairs(group.id(), soon)).containsExactly(new PartyCode("CU"));
            assertThat(groups.chairs(group.id(), later)).containsExactly(new PartyCode("DZ"));
        });
        forms.act(chair, path("rotation"), "party-1", "CU", "since-1", later.toString());
        transactions.run(
                chair, () -> assertThat(groups.chairs(group.id(), later)).containsExactly(new PartyCode("CU")));
        assertThat(forms.refused(
                        cast.chairsOffice("DZ"), path("rotation"), "party-1", "CU", "since-1", later.toString()))
                .contains("head of mission");
        assertThat(forms.refused(
                        cast.headOfMission("CU"), path("rotation"), "party-1", "CU", "since-1", later.toString()))
                .contains("belongs to the chair");
        assertThat(forms.read(cast.chairsOffice("DZ"), path("rotation")).getStatus())
                .isEqualTo(404);
        forms.notFound(cast.headOfMission("UY"), path("rotation"), "party-1", "UY", "since-1", later.toString());
        forms.notFound(cast.operator(), path("rotation"), "party-1", "UY", "since-1", later.toString());
        forms.page(chair, path("rotation"));
        assertThat(Statements.of(() -> forms.page(chair, path("rotation")))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theChairOpensAChapter() throws Exception {
        var path =
                forms.act(cast.chairsOffice("DZ"), path("chapters"), "station", "GVA", "weekend", "6", "weekend", "7");
        assertThat(forms.page(cast.drafter("DZ"), path)).contains("Geneva", "Sunday");
        assertThat(forms.refused(cast.chairsOffice("DZ"), path("chapters"), "station", "GVA"))
                .contains("already works");
        assertThat(forms.refused(cast.chairsOffice("DZ"), path("chapters"), "station", "HAV1"))
                .contains("station-error");
    }

    @Test
    void aMemberWithdrawsByItsOwnHeadOfMissionAlone() throws Exception {
        act("admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        assertThat(forms.read(cast.drafter("CU"), path("withdrawal")).getStatus())
                .isEqualTo(404);
        assertThat(forms.refused(cast.drafter("CU"), path("withdrawal"), "until", "2024"))
                .contains("party itself or the chair");
        assertThat(forms.refused(cast.headOfMission("DZ"), path("withdrawal"), "until", "2024"))
                .contains("handed over");
        assertThat(forms.act(cast.headOfMission("CU"), path("withdrawal"), "until", "2024"))
                .isEqualTo("/groups");
        transactions.run(
                cast.headOfMission("DZ"),
                () -> assertThat(groups.members(group.id(), today()))
                        .extracting(Membership::party)
                        .containsExactly(new PartyCode("DZ")));
    }

    @Test
    void aMemberThatDoesNotChairIsShownNoFormAndRefusedTheAct() throws Exception {
        act("admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2021-03");
        for (var member : List.of(cast.headOfMission("CU"), cast.drafter("DZ"))) {
            for (var act :
                    List.of("admission", "capacity", "suspension", "reinstatement", "ending", "chair", "chapters")) {
                assertThat(forms.read(member, path(act)).getStatus()).as(act).isEqualTo(404);
            }
            forms.refused(member, path("admission"), "party", "BY", "capacity", "MEMBER", "since", "2024");
            forms.refused(member, path("capacity"), "party", "CU", "capacity", "GUEST", "since", "2024");
            forms.refused(member, path("suspension"), "party", "DZ", "since", "2024");
            forms.refused(member, path("reinstatement"), "party", "DZ", "since", "2024");
            forms.refused(member, path("ending"), "party", "DZ", "until", "2024");
            forms.refused(member, path("chair"), "party", "CU", "manner", "instead", "since", "2024");
            forms.refused(member, path("chapters"), "station", "GVA");
        }
    }

    @Test
    void forStrangersAndTheOperatorTheActsAreNotThere() throws Exception {
        for (var stranger : List.of(cast.headOfMission("UY"), cast.chairsOffice("UY"), cast.operator())) {
            for (var act : List.of(
                    "admission",
                    "capacity",
                    "suspension",
                    "reinstatement",
                    "ending",
                    "withdrawal",
                    "chair",
                    "chapters")) {
                forms.notFound(
                        stranger,
                        path(act),
                        "party",
                        "UY",
                        "capacity",
                        "MEMBER",
                        "since",
                        "2024",
                        "until",
                        "2024",
                        "station",
                        "GVA");
            }
        }
    }

    @Test
    void aFormWithoutAReadableTokenIsNoForm() throws Exception {
        var answer = forms.send(
                cast.headOfMission("DZ"),
                path("admission"),
                "party",
                "CU",
                "capacity",
                "MEMBER",
                "since",
                "2024",
                "form",
                "again");
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void aFormAsksTheDatabaseAsOftenForManyMembersAsForFew() throws Exception {
        var chair = cast.headOfMission("DZ");
        for (var act : List.of("", "/admission", "/capacity", "/suspension", "/ending", "/chair", "/chapters")) {
            forms.page(chair, "/groups/" + group.slug() + act);
            assertThat(Statements.of(() -> forms.page(chair, "/groups/" + group.slug() + act)))
                    .as(act)
                    .hasSizeLessThanOrEqualTo(12);
        }
    }

    private void act(String act, String... namesAndValues) throws Exception {
        forms.act(cast.chairsOffice("DZ"), path(act), namesAndValues);
    }

    private String path(String act) {
        return "/groups/" + group.slug() + "/" + act;
    }

    private Membership membership(String party) {
        return transactions.call(
                cast.headOfMission("DZ"),
                () -> groups.members(group.id(), today()).stream()
                        .filter(member -> member.party().value().equals(party))
                        .findFirst()
                        .orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static String[] founding(String acronym) {
        return new String[] {
            "name-en", "Formed by the page " + acronym,
            "short-name-en", "Page " + acronym,
            "purpose-en", "To be founded",
            "acronym", acronym,
            "kind", "GROUP_OF_FRIENDS",
            "founded", "2021",
            "levels", "MINISTERS",
            "station", "NYC",
            "weekend", "6",
            "weekend", "7"
        };
    }

    private static String[] with(String[] sent, String name, String value) {
        var changed = sent.clone();
        for (var i = 0; i < changed.length; i += 2) {
            if (changed[i].equals(name)) {
                changed[i + 1] = value;
            }
        }
        return changed;
    }

    static String acronym() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(10)
                .collect(
                        StringBuilder::new,
                        (letters, hex) -> letters.append((char) ('A' + Character.digit(hex, 16))),
                        StringBuilder::append)
                .toString();
    }
}
