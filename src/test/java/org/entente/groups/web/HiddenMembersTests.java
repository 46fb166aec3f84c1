package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.usecase.SettlingAccessions;
import org.entente.notices.Notices;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A group whose members are not shown to each other (GRP-19), by the eyes of the chair, of two members and of a stranger. */
@EntenteTest
class HiddenMembersTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private HiddenMembers hidden;

    @Autowired
    private Notices notices;

    @Autowired
    private SettlingAccessions settling;

    @Autowired
    private Audiences audiences;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Forms forms;
    private Actor chair;
    private Actor cuba;
    private Actor solomon;
    private Group group;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        chair = cast.headOfMission("DZ");
        cuba = cast.headOfMission("CU");
        solomon = cast.headOfMission("SB");
        var path = forms.act(chair, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        group = groups.bySlug(chair, path.substring("/groups/".length())).orElseThrow();
        hide("no");
        admit("CU");
        admit("SB");
    }

    /** GRP-19. */
    @Test
    void aPartySeesItselfAndTheChairAlone() throws Exception {
        assertThat(members(chair)).containsExactlyInAnyOrder("DZ", "CU", "SB");
        assertThat(members(cuba)).containsExactlyInAnyOrder("DZ", "CU");
        assertThat(members(solomon)).containsExactlyInAnyOrder("DZ", "SB");
        assertThat(members(cast.drafter("DZ"))).contains("CU", "SB");
        for (var page : List.of("", "/members", "/members.csv", "/invitations")) {
            assertThat(forms.page(solomon, path(page))).as(page).doesNotContain("Cuba");
            assertThat(forms.page(cuba, path(page))).as(page).doesNotContain("Solomon Islands");
        }
        assertThat(forms.page(chair, path("/members"))).contains("Cuba", "Solomon Islands");
        assertThat(forms.page(solomon, path(""))).contains("not shown to each other");
        assertThat(forms.read(cast.headOfMission("BH"), path("")).getStatus()).isEqualTo(404);
    }

    /** GRP-19: what follows from memberships says no more than they do. */
    @Test
    void neitherTheRecordNorNoticesTellOthersWhoBelongs() throws Exception {
        assertThat(forms.page(chair, "/record")).contains("Solomon Islands");
        assertThat(forms.page(solomon, "/record")).contains("Solomon Islands").doesNotContain("Cuba");
        assertThat(subjects(cuba)).noneMatch(subject -> subject.contains("Solomon Islands"));
        forms.act(chair, path("/suspension"), "party", "SB", "since", today().toString());
        assertThat(subjects(cuba)).noneMatch(subject -> subject.contains("Solomon Islands"));
        assertThat(subjects(solomon)).anyMatch(subject -> subject.contains("Solomon Islands"));
        assertThat(subjects(chair)).anyMatch(subject -> subject.contains("Solomon Islands"));
        assertThat(forms.page(cuba, "/record")).doesNotContain("Solomon Islands");
    }

    /** GRP-19. */
    @Test
    void aSeatInABodyIsKnownToItsHolderAndTheChair() throws Exception {
        var body = forms.act(
                chair,
                path("/bodies/new"),
                "kind",
                "WORKING_GROUP",
                "name-en",
                "Drafting",
                "purpose-en",
                "To draft",
                "since",
                today().toString(),
                "manner",
                "open");
        forms.act(solomon, body + "/joining");
        forms.act(cuba, body + "/joining");
        assertThat(forms.page(chair, body)).contains("Cuba", "Solomon Islands");
        assertThat(forms.page(cuba, body)).contains("Cuba").doesNotContain("Solomon Islands");
        assertThat(forms.page(cuba, "/record")).doesNotContain("Solomon Islands");
    }

    /** GRP-19: two hidden parties are no companions, whoever is in the chair is everybody's, and passes it on. */
    @Test
    void partiesHiddenFromEachOtherAreNoCompanionsByTheGroup() throws Exception {
        // Two that share no other group of these tests.
        admit("KM");
        admit("DJ");
        var comoros = cast.headOfMission("KM");
        var djibouti = cast.headOfMission("DJ");
        assertThat(companion(comoros, "DJ")).isFalse();
        assertThat(companion(comoros, "DZ")).isTrue();
        assertThat(companion(chair, "DJ")).isTrue();
        forms.act(chair, path("/chair"), "party", "DJ", "since", today().toString(), "manner", "alongside");
        assertThat(companion(comoros, "DJ")).isTrue();
        assertThat(members(djibouti)).contains("KM", "CU", "SB");
        assertThat(members(comoros)).containsExactlyInAnyOrder("DZ", "KM", "DJ");
    }

    /** GRP-19: a request is made in sight of all; that it was granted says who belongs to the group. */
    @Test
    void thatARequestWasGrantedIsForThePartyAndTheChair() throws Exception {
        var uruguay = cast.headOfMission("UY");
        var request = request(uruguay);
        assertThat(forms.page(cuba, request)).contains("Uruguay");
        var told = about(cuba, request);
        settle();
        for (var knowing : List.of(chair, uruguay)) {
            assertThat(forms.page(knowing, request)).contains("granted");
            assertThat(acts(knowing, "groups.accession-granted")).isEqualTo(1);
        }
        assertThat(about(chair, request)).anyMatch(subject -> subject.contains("granted"));
        assertThat(forms.read(cuba, request).getStatus()).isEqualTo(404);
        assertThat(forms.page(cuba, path("/invitations"))).doesNotContain("Uruguay");
        assertThat(about(cuba, request)).isEqualTo(told);
        assertThat(acts(cuba, "groups.accession-granted")).isZero();
        hide("yes");
        assertThat(forms.page(cuba, request)).contains("granted");
    }

    /** GRP-19: a request lapses where the party was admitted meanwhile, or has left. */
    @Test
    void thatARequestLapsedIsForThePartyAndTheChair() throws Exception {
        var uruguay = cast.headOfMission("UY");
        var request = request(uruguay);
        admit("UY");
        settle();
        for (var knowing : List.of(chair, uruguay)) {
            assertThat(forms.page(knowing, request)).contains("lapsed");
            assertThat(acts(knowing, "groups.accession-lapsed")).isEqualTo(1);
        }
        assertThat(forms.read(cuba, request).getStatus()).isEqualTo(404);
        assertThat(acts(cuba, "groups.accession-lapsed")).isZero();
    }

    private String request(Actor outside) throws Exception {
        forms.act(chair, path("/opening"), "open", "yes", "period", "5", "unit", "days");
        return forms.act(outside, "/openings/" + group.id() + "/request", "capacity", "MEMBER");
    }

    private int acts(Actor reader, String kind) {
        return transactions.call(
                reader,
                () -> jdbc.sql("select count(*) from record.intent where kind = :kind and subject_id = :group")
                        .param("kind", kind)
                        .param("group", group.id())
                        .query(Integer.class)
                        .single());
    }

    private List<String> about(Actor reader, String path) {
        return notices.of(reader, 0, 50).stream()
                .filter(notice -> notice.path().equals(path))
                .map(notice -> notice.subject())
                .toList();
    }

    /** Lets the periods of the group's running requests be over, and sweeps. */
    private void settle() {
        var deadline = clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC);
        transactions.runAsService(() -> jdbc.sql("""
                        update groups.accessions set requested_at = :requested, deadline = :deadline
                         where group_id = :group and outcome is null
                        """)
                .param("requested", deadline.minusMinutes(10))
                .param("deadline", deadline)
                .param("group", group.id())
                .update());
        settling.settle(clock, 500);
    }

    /** GRP-19. */
    @Test
    void shownAgainAllSeeAll() throws Exception {
        hide("yes");
        assertThat(members(cuba)).containsExactlyInAnyOrder("DZ", "CU", "SB");
        assertThat(companion(cuba, "SB")).isTrue();
    }

    /** GRP-19: what other modules show of parties goes through this. */
    @Test
    void otherModulesShowNoMore() {
        var all = Stream.of("DZ", "CU", "SB").map(PartyCode::new).toList();
        var now = clock.instant();
        var shown = transactions.call(cuba, () -> hidden.shownTo(cuba, group.id(), all, now));
        assertThat(shown).containsExactlyInAnyOrder(new PartyCode("DZ"), new PartyCode("CU"));
        assertThat(transactions.call(chair, () -> hidden.shownTo(chair, group.id(), all, now)))
                .hasSize(3);
        var audience = transactions.asService(() -> hidden.audienceOf(group, new PartyCode("SB"), now));
        assertThat(readable(solomon, audience)).isTrue();
        assertThat(readable(chair, audience)).isTrue();
        assertThat(readable(cuba, audience)).isFalse();
    }

    private boolean companion(Actor reader, String party) {
        var audience = audiences.ofCompanions(new PartyCode(party));
        return readable(reader, audience);
    }

    private boolean readable(Actor reader, java.util.UUID audience) {
        return transactions.call(
                reader,
                () -> jdbc.sql("select :id in (select unnest(access.readable_audiences()))")
                        .param("id", audience)
                        .query(Boolean.class)
                        .single());
    }

    private List<String> members(Actor reader) {
        return transactions.call(reader, () -> groups.members(group.id(), today())).stream()
                .map(Membership::party)
                .map(PartyCode::value)
                .toList();
    }

    private List<String> subjects(Actor reader) {
        return notices.of(reader, 0, 50).stream()
                .filter(notice -> notice.path().contains(group.slug()))
                .map(notice -> notice.subject() + " " + notice.body())
                .toList();
    }

    private void hide(String shown) throws Exception {
        var sent = new ArrayList<String>();
        var present = List.of(
                "languages",
                "en",
                "order",
                "",
                "start",
                "",
                "chair-place",
                "IN_ORDER",
                "marking",
                "TLP:AMBER",
                "history",
                "yes",
                "reference",
                "",
                "proposers",
                "FULL_RIGHTS",
                "together",
                "no");
        sent.addAll(present);
        sent.addAll(List.of("members", shown));
        forms.act(chair, path("/settings"), sent.toArray(String[]::new));
    }

    private void admit(String party) throws Exception {
        forms.act(
                chair, path("/admission"), "party", party, "capacity", "MEMBER", "rights", "capacity", "since", "2022");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String path(String act) {
        return "/groups/" + group.slug() + act;
    }
}
