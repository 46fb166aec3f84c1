package org.entente.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.directory.PingOutcome;
import org.entente.directory.usecase.KeepingFocalPoints;
import org.entente.directory.usecase.ListingThePeople;
import org.entente.directory.usecase.TestingCommunication;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.Founding;
import org.entente.groups.usecase.FoundingAGroup;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Andorra chairs a group to which Sao Tome and Principe belongs; Tuvalu shares no group with either. */
@EntenteTest
class DirectoryPagesTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private FoundingAGroup founding;

    @Autowired
    private AdmittingAParty admitting;

    @Autowired
    private KeepingFocalPoints keeping;

    @Autowired
    private TestingCommunication testing;

    @Autowired
    private ListingThePeople listing;

    @Autowired
    private Clock clock;

    private Group group;
    private Actor chair;
    private Actor member;

    @BeforeEach
    void found() throws Exception {
        chair = cast.headOfMission("AD");
        member = cast.headOfMission("ST");
        var name = new LocalizedText(Map.of(Language.EN, "Friends of directories"));
        group = done(founding.found(
                chair,
                new Founding(
                        "directory-" + UUID.randomUUID(),
                        acronym(),
                        GroupKind.GROUP_OF_FRIENDS,
                        name,
                        name,
                        name,
                        PartialDate.parse("2021"),
                        List.of(Level.HEADS_OF_MISSION),
                        null,
                        Capacity.FOUNDER,
                        PartialDate.parse("2021")),
                clock));
        done(admitting.admit(
                chair, group.id(), new PartyCode("ST"), Capacity.MEMBER, PartialDate.parse("2021"), clock));
        publish(chair);
        publish(member);
    }

    @Test
    void theAdministratorPublishesAfterSeeingWhatOthersWillRead() throws Exception {
        var fields = entry("+1 212 555 0142");
        var shown = body(send(chair, "/mission/directory", fields), 200);
        assertThat(shown).contains("+1 212 555 0142", "will read");
        assertThat(page(member, "/directory/missions/AD/NYC")).doesNotContain("0142");
        var confirmed = with(fields, "form", token(shown));
        assertThat(send(chair, "/mission/directory", confirmed).getRedirectedUrl())
                .isEqualTo("/directory/missions/AD/NYC");
        assertThat(send(chair, "/mission/directory", confirmed).getStatus()).isEqualTo(302);
        assertThat(page(member, "/directory/missions/AD/NYC"))
                .contains("+1 212 555 0142", "press@mission.example", "8 September", "Telephone");
    }

    @Test
    void whatCannotBeReadComesBackAndNothingIsLost() throws Exception {
        var refused = body(send(chair, "/mission/directory", entry("0142")), 422);
        assertThat(refused).contains("country code", "0142", "1 Example Plaza", "press@mission.example");
        var forced = with(entry("0142"), "form", UUID.randomUUID().toString());
        assertThat(send(chair, "/mission/directory", forced).getStatus()).isEqualTo(422);
        assertThat(send(chair, "/mission/directory", with(entry("+1 212 555 0100"), "form", "none"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobodyButTheAdministratorKeepsAnything() throws Exception {
        var point = focalPoint(chair, null);
        for (var actor : List.of(cast.drafter("AD"), cast.operator(), cast.chairsOffice("AD"))) {
            for (var path : List.of(
                    "/mission/directory",
                    "/mission/directory/people",
                    "/mission/focal-points/new",
                    "/mission/focal-points/" + point + "/withdrawal",
                    "/mission/focal-points/" + point + "/change")) {
                assertThat(read(actor, path).getStatus()).as(path).isEqualTo(404);
                assertThat(send(
                                        actor,
                                        path,
                                        with(point(), "form", UUID.randomUUID().toString()))
                                .getStatus())
                        .as(path)
                        .isEqualTo(404);
            }
        }
        for (var actor : List.of(cast.drafter("AD"), member, cast.headOfMission("TV"), cast.operator())) {
            for (var path : List.of("", "/confirmation", "/withdrawal", "/change")) {
                assertThat(send(actor, "/mission/focal-points/" + point + path, point())
                                .getStatus())
                        .as(path)
                        .isIn(404, 405);
            }
            assertThat(read(actor, "/mission/focal-points/" + point).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void aStrangerReadsNothingAndTheOperatorNeither() throws Exception {
        var point = focalPoint(chair, null);
        var ping = start();
        for (var actor : List.of(cast.headOfMission("TV"), cast.operator())) {
            for (var path : List.of(
                    "/directory/missions/AD/NYC",
                    "/directory/missions/AD/NYC/mission.vcf",
                    "/directory/missions/AD/NYC/mission.csv",
                    "/directory/focal-points/" + point + "/focal-point.vcf",
                    "/directory/focal-points/" + point + "/focal-point.csv",
                    "/groups/" + group.slug() + "/directory",
                    "/groups/" + group.slug() + "/directory.csv",
                    "/groups/" + group.slug() + "/directory.vcf",
                    "/groups/" + group.slug() + "/communication-tests",
                    "/groups/" + group.slug() + "/communication-tests/new",
                    "/groups/" + group.slug() + "/communication-tests/" + ping,
                    "/groups/" + group.slug() + "/communication-tests/" + ping + "/results.csv",
                    "/mission/pings/" + ping)) {
                assertThat(read(actor, path).getStatus()).as(path).isEqualTo(404);
            }
            assertThat(send(actor, "/mission/pings/" + ping).getStatus()).isEqualTo(404);
            assertThat(send(actor, "/groups/" + group.slug() + "/communication-tests/new", "hours", "24")
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(page(cast.headOfMission("TV"), "/directory?words=Andorra")).doesNotContain("0100");
    }

    @Test
    void aFocalPointForAGroupIsReadByThatGroupAlone() throws Exception {
        var point = focalPoint(chair, group.id());
        assertThat(page(member, "/directory/missions/AD/NYC")).contains(point.toString());
        var other = group;
        found();
        assertThat(page(member, "/groups/" + other.slug() + "/directory")).contains("Duty officer");
        assertThat(body(read(member, "/groups/" + group.slug() + "/directory.csv"), 200))
                .doesNotContain("Duty officer of " + other.id());
        var stranger = cast.headOfMission("TV");
        assertThat(send(
                                stranger,
                                "/mission/directory",
                                with(
                                        entry("+1 212 555 0177"),
                                        "form",
                                        UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(302);
        var foreign = with(
                with(point(), "group", group.id().toString()),
                "form",
                UUID.randomUUID().toString());
        assertThat(send(stranger, "/mission/focal-points/new", foreign).getStatus())
                .isEqualTo(422);
    }

    @Test
    void aFormOfAFocalPointSentTwiceMakesOneAndNamesNoForeignPost() throws Exception {
        var fields = with(point(), "form", token(page(chair, "/mission/focal-points/new")));
        var before = points();
        assertThat(send(chair, "/mission/focal-points/new", fields).getStatus()).isEqualTo(302);
        assertThat(send(chair, "/mission/focal-points/new", fields).getStatus()).isEqualTo(302);
        assertThat(points()).isEqualTo(before + 1);
        assertThat(send(member, "/mission/focal-points/new", fields).getStatus())
                .isEqualTo(404);
        var foreign = with(
                with(point(), "account", String.valueOf(member.accountId())),
                "form",
                UUID.randomUUID().toString());
        assertThat(send(chair, "/mission/focal-points/new", foreign).getStatus())
                .isEqualTo(422);
        var wrong =
                with(with(point(), "topic", "OTHER"), "form", UUID.randomUUID().toString());
        assertThat(body(send(chair, "/mission/focal-points/new", wrong), 422)).contains("Duty officer");
        assertThat(points()).isEqualTo(before + 1);
    }

    @Test
    void aFocalPointIsConfirmedChangedAndWithdrawn() throws Exception {
        var point = focalPoint(chair, null);
        TestDatabase.get()
                .superuserJdbc()
                .sql("update directory.focal_point set confirmed_at = now() - interval '2 years' where id = :id")
                .param("id", point)
                .update();
        assertThat(page(member, "/directory/missions/AD/NYC")).contains("Confirmation overdue");
        assertThat(page(chair, "/")).contains("/mission/focal-points/" + point);
        keeping.remind(clock, 1000);
        keeping.remind(clock, 1000);
        assertThat(notices(point)).isEqualTo(1);
        assertThat(send(chair, "/mission/focal-points/" + point + "/confirmation")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(chair, "/")).doesNotContain("/mission/focal-points/" + point);
        var changed = with(
                with(point(), "function", "Night watch"),
                "form",
                UUID.randomUUID().toString());
        assertThat(send(chair, "/mission/focal-points/" + point + "/change", changed)
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(member, "/directory/missions/AD/NYC")).contains("Night watch");
        assertThat(page(chair, "/mission/focal-points/" + point + "/withdrawal"))
                .contains("Night watch");
        assertThat(send(chair, "/mission/focal-points/" + point + "/withdrawal").getStatus())
                .isEqualTo(302);
        assertThat(read(member, "/directory/focal-points/" + point + "/focal-point.vcf")
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(chair, "/mission/focal-points/" + point + "/confirmation")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyThoseListedAreShownOutsideTheMission() throws Exception {
        var drafter = cast.drafter("AD");
        var reader = cast.chairsOffice("ST");
        listing.refresh();
        assertThat(page(reader, "/directory/missions/AD/NYC"))
                .contains("Head of mission")
                .doesNotContain("Drafter");
        assertThat(send(
                                chair,
                                "/mission/directory/people",
                                "listed-" + drafter.accountId(),
                                "yes",
                                "place-" + drafter.accountId(),
                                "1")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(reader, "/directory/missions/AD/NYC"))
                .contains("Drafter")
                .doesNotContain("Head of mission");
        send(
                chair,
                "/mission/directory/people",
                "listed-" + chair.accountId(),
                "yes",
                "listed-" + member.accountId(),
                "yes");
        assertThat(page(reader, "/directory/missions/AD/NYC"))
                .contains("Head of mission")
                .doesNotContain("Drafter");
    }

    @Test
    void theSearchFindsByStateCityFunctionTopicAndScript() throws Exception {
        focalPoint(chair, null);
        for (var query : List.of(
                "words=ANDORRE",
                "words=أندورا",
                "words=اندورا",
                "words=new+york",
                "words=duty%20OFFICER",
                "topic=CYBER")) {
            assertThat(page(member, "/directory?" + query)).as(query).contains("/directory/missions/AD/NYC");
        }
        assertThat(page(member, "/directory?words=xyzzy&topic=NONE&number=77"))
                .doesNotContain("/directory/missions/AD");
        assertThat(page(member, "/groups/" + group.slug() + "/directory")).containsSubsequence("Andorra", "Sao Tome");
    }

    @Test
    void whatIsTakenAlongRunsNowhereAndIsWhole() throws Exception {
        focalPoint(chair, null);
        assertThat(body(read(member, "/groups/" + group.slug() + "/directory.csv"), 200))
                .startsWith("\uFEFF")
                .contains("\"'+1 212 555 0100\"", "press: press@mission.example");
        var card = read(member, "/groups/" + group.slug() + "/directory.vcf?words=Andorra");
        assertThat(card.getContentType()).startsWith("text/vcard");
        assertThat(body(card, 200))
                .contains(
                        "BEGIN:VCARD\r\nVERSION:4.0\r\n",
                        "KIND:org",
                        "press@mission.example",
                        "Duty officer\\, nights\\; health")
                .doesNotContain("Sao Tome");
    }

    @Test
    void theChairTestsAndEachResultIsSeenByTheGroup() throws Exception {
        var own = focalPoint(chair, null, "account", String.valueOf(chair.accountId()));
        var deputy = focalPoint(
                chair,
                null,
                "account",
                String.valueOf(cast.chairsOffice("AD").accountId()),
                "deputyAccount",
                String.valueOf(cast.drafter("AD").accountId()));
        focalPoint(member, group.id());
        var path = "/groups/" + group.slug() + "/communication-tests";
        for (var actor : List.of(member, cast.drafter("AD"))) {
            assertThat(read(actor, path + "/new").getStatus()).isEqualTo(404);
            assertThat(send(
                                    actor,
                                    path + "/new",
                                    "hours",
                                    "24",
                                    "form",
                                    UUID.randomUUID().toString())
                            .getStatus())
                    .isEqualTo(404);
        }
        var form = token(page(chair, path + "/new"));
        var result = String.valueOf(
                send(chair, path + "/new", "hours", "24", "form", form).getRedirectedUrl());
        assertThat(result).startsWith(path);
        var ping = result.substring(result.lastIndexOf('/') + 1);
        assertThat(send(chair, path + "/new", "hours", "24", "form", form).getStatus())
                .isEqualTo(422);
        assertThat(send(chair, path + "/new", "hours", "25", "form", form).getStatus())
                .isEqualTo(404);
        // Opening the page answers nothing.
        assertThat(page(chair, "/mission/pings/" + ping)).contains("Awaiting an answer");
        assertThat(answers(ping)).isEmpty();
        assertThat(page(chair, "/")).contains("/mission/pings/" + ping);
        for (var twice = 0; twice < 2; twice++) {
            assertThat(send(chair, "/mission/pings/" + ping).getStatus()).isEqualTo(302);
        }
        assertThat(send(cast.drafter("AD"), "/mission/pings/" + ping).getStatus())
                .isEqualTo(302);
        assertThat(answers(ping)).contains(own + " FOCAL_POINT", deputy + " DEPUTY");
        assertThat(page(member, result))
                .contains("Answered within one hour", "Answered by the deputy", "Awaiting an answer");
        assertThat(body(read(member, result + "/results.csv"), 200)).contains("Answered by the deputy");
        assertThat(mails("/mission/pings/" + ping)).isGreaterThanOrEqualTo(3);
        close(ping);
        assertThat(send(member, "/mission/pings/" + ping).getStatus()).isEqualTo(422);
        assertThat(page(member, result)).contains("No answer");
        assertThat(page(chair, "/")).doesNotContain("/mission/pings/" + ping);
        var other = group;
        found();
        assertThat(read(member, "/groups/" + group.slug() + "/communication-tests/" + ping)
                        .getStatus())
                .as("a test of %s", other.slug())
                .isEqualTo(404);
    }

    /** ALR-03: twice a year from the launch on, and not before anybody can be reached. */
    @Test
    void thePlatformTestsALaunchedGroupForTheFirstTimeByItself() throws Exception {
        testing.repeat(clock);
        assertThat(tests()).as("not launched").isZero();
        launched("2999");
        testing.repeat(clock);
        assertThat(tests()).as("to be launched").isZero();
        launched("2024-05");
        withdrawAll();
        testing.repeat(clock);
        assertThat(tests()).as("nobody to reach").isZero();
        focalPoint(chair, group.id());
        testing.repeat(clock);
        testing.repeat(clock);
        assertThat(tests()).isEqualTo(1);
    }

    private void launched(String date) {
        TestDatabase.get()
                .superuserJdbc()
                .sql("update groups.groups set launched = :date where id = :id")
                .param("date", date)
                .param("id", group.id())
                .update();
    }

    /** Those of other tests, whose focal points are for all companions. */
    private void withdrawAll() {
        TestDatabase.get()
                .superuserJdbc()
                .sql(
                        "update directory.focal_point set withdrawn_at = now() where withdrawn_at is null and party_code in ('AD', 'ST')")
                .update();
    }

    @Test
    void thePlatformRepeatsATestHalfAYearAfterTheLastAndOnce() throws Exception {
        focalPoint(chair, group.id());
        var first = start();
        close(first.toString());
        var later =
                Clock.fixed(clock.instant().plus(TestingCommunication.RHYTHM).plusSeconds(60), ZoneOffset.UTC);
        testing.repeat(Clock.fixed(later.instant().minus(Duration.ofDays(1)), ZoneOffset.UTC));
        assertThat(tests()).isEqualTo(1);
        testing.repeat(later);
        testing.repeat(later);
        assertThat(tests()).isEqualTo(2);
    }

    @Test
    void aGroupThatCannotBeTestedKeepsNoOtherWaiting() throws Exception {
        focalPoint(chair, group.id());
        close(start().toString());
        var later =
                Clock.fixed(clock.instant().plus(TestingCommunication.RHYTHM).plusSeconds(60), ZoneOffset.UTC);
        var jdbc = TestDatabase.get().superuserJdbc();
        // of groups that are not there, so many that some of them come first
        jdbc.sql("""
                insert into directory.ping (id, audience_id, group_id, started_at, closes_at)
                select gen_random_uuid(), :audience, gen_random_uuid(), now() - interval '2 days', now() - interval '1 day'
                from generate_series(1, 20)
                """).param("audience", group.audienceId()).update();
        try {
            testing.repeat(later);
        } finally {
            jdbc.sql("delete from directory.ping where group_id not in (select id from groups.groups)")
                    .update();
        }
        assertThat(tests()).isEqualTo(2);
    }

    @Test
    void thePagesSendFewStatements() throws Exception {
        focalPoint(chair, group.id());
        var ping = start();
        var paths = List.of(
                "/directory",
                "/directory/missions/AD/NYC",
                "/groups/" + group.slug() + "/directory",
                "/groups/" + group.slug(),
                "/groups/" + group.slug() + "/communication-tests",
                "/groups/" + group.slug() + "/communication-tests/" + ping,
                "/mission/directory",
                "/mission/directory/people",
                "/mission/focal-points/new",
                "/mission/pings/" + ping,
                "/");
        var few = paths.stream().map(this::statements).toList();
        focalPoint(member, group.id());
        focalPoint(chair, null);
        assertThat(paths.stream().map(this::statements).toList()).isEqualTo(few);
        assertThat(few).allMatch(count -> count <= 12);
    }

    private int statements(String path) {
        try {
            var reader = path.equals("/") ? member : chair;
            return Statements.of(() -> page(reader, path)).size();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private UUID start() {
        if (points() == 0) {
            throw new AssertionError("nobody to reach");
        }
        return switch (testing.start(chair, group.slug(), Duration.ofHours(24), Ids.next(), clock)) {
            case PingOutcome.Started started -> started.id();
            case PingOutcome other -> throw new AssertionError(other.toString());
        };
    }

    private void publish(Actor actor) throws Exception {
        var fields = entry("+1 212 555 0100");
        var shown = body(send(actor, "/mission/directory", fields), 200);
        assertThat(send(actor, "/mission/directory", with(fields, "form", token(shown)))
                        .getStatus())
                .isEqualTo(302);
    }

    private UUID focalPoint(Actor actor, @org.jspecify.annotations.Nullable UUID ofGroup, String... more)
            throws Exception {
        var form = token(page(actor, "/mission/focal-points/new"));
        var fields = with(point(), "form", form);
        if (ofGroup != null) {
            fields = with(fields, "group", ofGroup.toString());
        }
        for (var i = 0; i < more.length; i += 2) {
            fields = with(fields, more[i], more[i + 1]);
        }
        assertThat(send(actor, "/mission/focal-points/new", fields).getStatus()).isEqualTo(302);
        return UUID.fromString(form);
    }

    private static String[] entry(String phone) {
        return new String[] {
            "address",
            "1 Example Plaza",
            "phones",
            phone,
            "mailboxes",
            "press: press@mission.example",
            "day",
            "8",
            "month",
            "9",
            "language",
            "fr",
            "hours",
            "9-17",
            "remarks",
            "=cmd()"
        };
    }

    private static String[] point() {
        return new String[] {
            "topic",
            "CYBER",
            "function",
            "Duty officer, nights; health",
            "mailbox",
            "duty@mission.example",
            "phone",
            "+1 212 555 0111",
            "deputy",
            "Deputy duty officer"
        };
    }

    private static String[] with(String[] fields, String name, String value) {
        var all = new ArrayList<String>();
        for (var i = 0; i < fields.length; i += 2) {
            if (!fields[i].equals(name)) {
                all.addAll(List.of(fields[i], fields[i + 1]));
            }
        }
        all.addAll(List.of(name, value));
        return all.toArray(String[]::new);
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private MockHttpServletResponse read(Actor actor, String path) throws Exception {
        return web.perform(get(java.net.URI.create(java.net
                                .URI
                                .create("/")
                                .resolve(path.replace(" ", "%20"))
                                .toASCIIString()))
                        .with(as(actor)))
                .andReturn()
                .getResponse();
    }

    private String page(Actor actor, String path) throws Exception {
        return body(read(actor, path), 200);
    }

    private static String body(MockHttpServletResponse answer, int status) throws Exception {
        var body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return body;
    }

    private MockHttpServletResponse send(Actor actor, String path, String... namesAndValues) throws Exception {
        var request = post(path).with(csrf()).with(as(actor));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static int points() {
        return count("select count(*) from directory.focal_point where withdrawn_at is null", "");
    }

    private int tests() {
        return count(
                "select count(*) from directory.ping where group_id = cast(:it as uuid)",
                group.id().toString());
    }

    private static int notices(UUID subject) {
        return count("select count(*) from notices.notice where subject_id = cast(:it as uuid)", subject.toString());
    }

    private static int mails(String path) {
        return count("select count(*) from mail.message where body like '%' || :it || '%'", path);
    }

    private static void close(String ping) {
        TestDatabase.get()
                .superuserJdbc()
                .sql(
                        "update directory.ping set closes_at = started_at + interval '1 microsecond' where id = cast(:it as uuid)")
                .param("it", ping)
                .update();
    }

    private static List<String> answers(String ping) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        select focal_point_id || ' ' || answered_by from directory.ping_target
                        where ping_id = cast(:it as uuid) and answered_at is not null
                        """)
                .param("it", ping)
                .query(String.class)
                .list();
    }

    private static int count(String sql, String it) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql(sql)
                .param("it", it)
                .query(Integer.class)
                .single();
    }

    private static String acronym() {
        return "D"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .concat("QQQQ")
                        .substring(0, 4)
                        .toUpperCase(java.util.Locale.ROOT)
                + (char) ('A' + (int) (Math.random() * 26));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }
}
