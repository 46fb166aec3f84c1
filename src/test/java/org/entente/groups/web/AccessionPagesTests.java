package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.usecase.ObjectingToAccession;
import org.entente.groups.usecase.SettlingAccessions;
import org.entente.notices.Notices;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Requests to join, granted in silence or stopped by one objection, by those who may and by everybody else (GRP-06). */
@EntenteTest
class AccessionPagesTests {

    private static final int MOST = 500;

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Notices notices;

    @Autowired
    private SettlingAccessions settling;

    @Autowired
    private ObjectingToAccession objecting;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Forms forms;
    private Actor chair;
    private Actor member;
    private Actor outside;
    private Group group;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        chair = cast.headOfMission("DZ");
        member = cast.headOfMission("CU");
        outside = cast.headOfMission("UY");
        var path = forms.act(chair, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        group = groups.bySlug(chair, path.substring("/groups/".length())).orElseThrow();
        admit("CU", "MEMBER");
        admit("BO", "OBSERVER");
        forms.act(chair, path("/opening"), "open", "yes", "period", "5", "unit", "days");
    }

    @Test
    void aMissionOutsideFindsTheGroupByNameAndPurposeAlone() throws Exception {
        assertThat(forms.page(outside, "/groups/open"))
                .contains(group.name().in(outside.language()), "To be founded", "5 working days")
                .contains("/openings/" + group.id() + "/request")
                .doesNotContain(group.slug());
        assertThat(forms.page(cast.drafter("UY"), "/groups/open")).doesNotContain("/openings/" + group.id());
        assertThat(forms.page(member, "/groups/open")).doesNotContain(group.id().toString());
        assertThat(forms.read(cast.operator(), "/groups/open").getStatus()).isEqualTo(404);
        transactions.run(
                outside, () -> assertThat(groups.members(group.id(), today())).isEmpty());
        var seen = "select count(*) from groups.openings where group_id = :group";
        assertThat(transactions.call(
                        Actor.anyone(outside.language(), outside.zone()),
                        () -> jdbc.sql(seen)
                                .param("group", group.id())
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(transactions.call(
                        cast.operator(),
                        () -> jdbc.sql(seen)
                                .param("group", group.id())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void whoeverNobodyObjectsToIsAdmittedAtTheDeadline() throws Exception {
        var request = request("reason", "We share its purpose.");
        assertThat(forms.page(member, "/")).contains(request);
        assertThat(forms.page(member, "/notices")).contains("Request to join the group: Uruguay");
        assertThat(forms.page(member, request)).contains("Uruguay", "We share its purpose.", "/objection");
        assertThat(forms.page(outside, request)).contains("open to objections").doesNotContain("/objection");
        settling.settle(clock, MOST);
        assertThat(forms.read(outside, path("")).getStatus()).isEqualTo(404);
        settleLater();
        settleLater();
        assertThat(forms.page(outside, path(""))).containsSubsequence("Uruguay", "Member");
        assertThat(forms.page(outside, request)).contains("granted");
        assertThat(forms.page(member, path("/invitations"))).contains("Uruguay", "granted");
        assertThat(forms.page(member, "/notices")).contains("Request granted: Uruguay");
        assertThat(forms.page(outside, "/notices")).contains("Welcome to the group");
        assertThat(forms.page(member, "/")).doesNotContain(request);
    }

    @Test
    void oneObjectionStopsARequestAndOnlyTheMembersKnowWhose() throws Exception {
        var request = request();
        forms.act(member, request + "/objection", "reason", "Not yet.");
        settleLater();
        assertThat(forms.read(outside, path("")).getStatus()).isEqualTo(404);
        assertThat(forms.page(chair, request)).contains("stopped by an objection", "Cuba", "Not yet.");
        assertThat(forms.page(outside, request))
                .contains("stopped by an objection")
                .doesNotContain("Cuba", "Not yet.");
        assertThat(forms.page(outside, "/notices"))
                .contains("Request not granted")
                .doesNotContain("Cuba");
        assertThat(forms.page(chair, "/notices")).contains("Objection to a request: Uruguay");
        transactions.run(
                outside,
                () -> assertThat(jdbc.sql("select count(*) from groups.accession_objections")
                                .query(Integer.class)
                                .single())
                        .isZero());
        assertThat(forms.refused(chair, request + "/objection")).contains("has ended");
        forms.act(outside, "/openings/" + group.id() + "/request", "capacity", "OBSERVER");
    }

    @Test
    void anObjectionAtTheDeadlineIsInTimeAndALaterOneLate() throws Exception {
        var id = UUID.fromString(request().substring("/accessions/".length()));
        var deadline = transactions.asService(() -> jdbc.sql("select deadline from groups.accessions where id = :id")
                .param("id", id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
        assertThat(objecting.object(member, id, "", deadline.plusMillis(1), clock))
                .isEqualTo(Outcome.refused(Refusal.OBJECTION_LATE));
        assertThat(objecting.object(member, id, "", deadline, clock)).isInstanceOf(Outcome.Done.class);
    }

    /** SIL-21: no test of this database ran for the last ten hours, so members could not write. */
    @Test
    void anOutageBeforeTheDeadlineMovesItAndEverybodyIsToldWhy() throws Exception {
        var request = request();
        var id = UUID.fromString(request.substring("/accessions/".length()));
        withoutBeats(() -> {
            var past = letThePeriodBeOver(Duration.ofHours(10));
            settling.settle(clock, MOST);
            assertThat(objecting.object(member, id, "", past.plusSeconds(50), clock))
                    .as("late before, in time now")
                    .isInstanceOf(Outcome.Done.class);
        });
        for (var reader : List.of(chair, member, outside)) {
            assertThat(forms.page(reader, "/notices")).contains("More time for a request to join: Uruguay");
            assertThat(notices.of(reader, 0, 50))
                    .anyMatch(notice -> notice.path().equals(request)
                            && notice.body().contains("could not write on this platform"));
        }
        assertThat(forms.page(chair, "/record")).contains("Deadline of a request moved");
    }

    /** SIL-21: also where the objection comes before any sweep. */
    @Test
    void anObjectionAfterAnOutageIsNotRefusedAsLate() throws Exception {
        var id = UUID.fromString(request().substring("/accessions/".length()));
        withoutBeats(() -> {
            var past = letThePeriodBeOver(Duration.ofHours(10));
            assertThat(objecting.object(member, id, "", past.plusSeconds(1), clock))
                    .isInstanceOf(Outcome.Done.class);
        });
    }

    /** In one transaction, in which the signs of life of the applications that are tested are not seen. */
    private void withoutBeats(Runnable steps) {
        transactions.runAsService(() -> {
            jdbc.sql("delete from database.heartbeat").update();
            steps.run();
        });
    }

    @Test
    void anObserverRisesInSilence() throws Exception {
        var observer = cast.headOfMission("BO");
        assertThat(forms.page(observer, path(""))).contains("/upgrade");
        forms.refused(cast.drafter("BO"), path("/upgrade"));
        assertThat(forms.refused(chair, path("/upgrade"))).contains("already");
        var request = forms.act(observer, path("/upgrade"));
        assertThat(forms.refused(observer, path("/upgrade"))).contains("running already");
        assertThat(forms.refused(observer, request + "/objection")).contains("full rights");
        settleLater();
        assertThat(forms.page(observer, request)).contains("granted");
        transactions.run(
                observer,
                () -> assertThat(groups.members(group.id(), today()))
                        .filteredOn(membership -> membership.party().value().equals("BO"))
                        .singleElement()
                        .satisfies(membership ->
                                assertThat(membership.fullRights()).isTrue()));
    }

    @Test
    void aRequestIsTakenBackByTheMissionThatMadeIt() throws Exception {
        var request = request();
        forms.refused(cast.drafter("UY"), request + "/withdrawal");
        assertThat(forms.send(member, request + "/withdrawal").getStatus()).isEqualTo(404);
        forms.act(outside, request + "/withdrawal");
        settleLater();
        assertThat(forms.page(outside, request)).contains("taken back");
        assertThat(forms.read(outside, path("")).getStatus()).isEqualTo(404);
    }

    /** The chair may admit meanwhile; then nothing is left to decide. */
    @Test
    void aRequestLapsesWhereThePartyWasAdmittedOtherwise() throws Exception {
        var request = request();
        admit("UY", "PARTNER");
        settleLater();
        assertThat(forms.page(outside, request)).contains("lapsed");
        assertThat(forms.page(outside, path(""))).containsSubsequence("Uruguay", "Partner");
    }

    @Test
    void aClosedGroupIsNotThereToBeAsked() throws Exception {
        var running = request();
        forms.act(chair, path("/opening"), "open", "no", "period", "24", "unit", "hours");
        assertThat(forms.page(outside, "/groups/open"))
                .doesNotContain(group.id().toString());
        forms.notFound(cast.headOfMission("BH"), "/openings/" + group.id() + "/request", "capacity", "MEMBER");
        settleLater();
        assertThat(forms.page(outside, running)).contains("granted");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() throws Exception {
        assertThat(forms.refused(chair, path("/opening"), "open", "yes", "period", "0", "unit", "days"))
                .contains("period-error");
        assertThat(forms.refused(chair, path("/opening"), "open", "yes", "period", "many", "unit", "days"))
                .contains("period-error", "many");
        var ask = "/openings/" + group.id() + "/request";
        assertThat(forms.refused(outside, ask, "capacity", "FOUNDER")).contains("capacity-error");
        assertThat(forms.refused(outside, ask, "capacity", "MEMBER", "reason", "x".repeat(4001)))
                .contains("reason-error");
        request();
        assertThat(forms.refused(outside, ask, "capacity", "MEMBER")).contains("running already");
        assertThat(forms.refused(member, ask, "capacity", "MEMBER")).contains("already listed");
    }

    @Test
    void nobodyElseObjectsAsksOrOpens() throws Exception {
        var request = request();
        var ask = "/openings/" + group.id() + "/request";
        assertThat(forms.read(cast.drafter("CU"), request + "/objection").getStatus())
                .isEqualTo(404);
        assertThat(forms.refused(cast.drafter("CU"), request + "/objection")).contains("head of mission");
        assertThat(forms.refused(cast.headOfMission("BO"), request + "/objection"))
                .contains("full rights");
        assertThat(forms.send(outside, request + "/objection").getStatus()).isEqualTo(404);
        for (var stranger : List.of(cast.headOfMission("BH"), cast.operator())) {
            assertThat(forms.read(stranger, request).getStatus()).isEqualTo(404);
            forms.notFound(stranger, request + "/objection");
            forms.notFound(stranger, request + "/withdrawal");
            forms.notFound(stranger, path("/upgrade"));
            forms.notFound(stranger, path("/opening"), "open", "yes", "period", "5", "unit", "days");
        }
        forms.notFound(cast.operator(), ask, "capacity", "MEMBER");
        assertThat(forms.read(cast.drafter("BH"), ask).getStatus()).isEqualTo(404);
        assertThat(forms.refused(cast.drafter("BH"), ask, "capacity", "MEMBER")).contains("head of mission");
        assertThat(forms.refused(member, path("/opening"), "open", "no", "period", "5", "unit", "days"))
                .contains("belongs to the chair");
        assertThat(forms.read(member, path("/opening")).getStatus()).isEqualTo(404);
    }

    /** Two nodes sweep, and members object, all at once: one end, and one only. */
    @Test
    void atTheDeadlineARequestEndsOnce() throws Exception {
        var id = UUID.fromString(request().substring("/accessions/".length()));
        var inTime = letThePeriodBeOver(Duration.ofMinutes(10));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Object>>();
            for (var i = 0; i < 12; i++) {
                work.add(() -> {
                    settling.settle(clock, MOST);
                    return true;
                });
                work.add(() -> objecting.object(member, id, "", inTime, clock));
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var ends = transactions.asService(() -> jdbc.sql("""
                        select (select count(*) from groups.accession_objections where accession_id = :id)
                             + (select count(*) from groups.memberships where group_id = :group and party = 'UY')
                        """)
                .param("id", id)
                .param("group", group.id())
                .query(Integer.class)
                .single());
        assertThat(ends).isEqualTo(1);
    }

    @Test
    void thePagesSendFewStatements() throws Exception {
        var request = request();
        for (var path : List.of("/groups/open", "/openings/" + group.id() + "/request", request)) {
            forms.page(outside, path);
            assertThat(Statements.of(() -> forms.page(outside, path))).as(path).hasSizeLessThanOrEqualTo(12);
        }
        for (var path : List.of("/", request, request + "/objection", path("/opening"), path("/invitations"))) {
            forms.page(chair, path);
            assertThat(Statements.of(() -> forms.page(chair, path))).as(path).hasSizeLessThanOrEqualTo(12);
        }
    }

    private String request(String... more) throws Exception {
        var sent = new ArrayList<>(List.of("capacity", "MEMBER"));
        sent.addAll(List.of(more));
        return forms.act(outside, "/openings/" + group.id() + "/request", sent.toArray(String[]::new));
    }

    private void admit(String party, String capacity) throws Exception {
        forms.act(
                chair,
                path("/admission"),
                "party",
                party,
                "capacity",
                capacity,
                "rights",
                "capacity",
                "since",
                "2021-03");
    }

    /** Lets the periods of the group's running requests be over, and sweeps. */
    private void settleLater() {
        letThePeriodBeOver(Duration.ofMinutes(10));
        settling.settle(clock, MOST);
    }

    /** The requests began that long before a deadline a minute ago: ten minutes hold no outage, whatever else ran. */
    private Instant letThePeriodBeOver(Duration period) {
        var deadline = clock.instant().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
        transactions.runAsService(() -> jdbc.sql("""
                        update groups.accessions set requested_at = :requested, deadline = :deadline
                         where group_id = :group and outcome is null
                        """)
                .param("requested", deadline.minus(period).atOffset(ZoneOffset.UTC))
                .param("deadline", deadline.atOffset(ZoneOffset.UTC))
                .param("group", group.id())
                .update());
        return deadline;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String path(String act) {
        return "/groups/" + group.slug() + act;
    }
}
