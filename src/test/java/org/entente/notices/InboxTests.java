package org.entente.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.notices.Preference.Delivery;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The inboxes of persons and missions, and how each person wants mail; all readers live in New York. */
@EntenteTest
class InboxTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Notices notices;

    @Autowired
    private Preferences preferences;

    @Autowired
    private Digests digests;

    @Test
    void theMissionSeesWhatWasServedToItsPostsAndWhoHasRead() throws Exception {
        var head = cast.headOfMission("BT");
        var drafter = cast.drafter("BT");
        var subject = Ids.next();
        notices.serve(notice(subject, "BT"));
        web.perform(get("/notices/" + notices.of(head, 0, 1).getFirst().id()).with(as(head)));
        web.perform(get("/notices/mission").with(as(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/texts/" + subject)))
                .andExpect(content().string(containsString("Head of mission")))
                .andExpect(content().string(containsString("Not yet read")));
        for (var stranger : List.of(cast.headOfMission("MV"), cast.operator())) {
            web.perform(get("/notices/mission").with(as(stranger)))
                    .andExpect(content().string(not(containsString("/texts/" + subject))));
        }
    }

    @Test
    void aNoticeForNamedPostsAloneIsInNoMissionsInbox() throws Exception {
        var head = cast.headOfMission("NP");
        var drafter = cast.drafter("NP");
        var subject = Ids.next();
        notices.serve(notice(subject, "NP").toPosts(Set.of(Objects.requireNonNull(head.accountId()))));
        assertThat(notices.of(head, 0, 9)).extracting(ServedNotice::path).contains("/texts/" + subject);
        assertThat(notices.of(drafter, 0, 9)).isEmpty();
        for (var reader : List.of(head, drafter)) {
            web.perform(get("/notices/mission").with(as(reader)))
                    .andExpect(content().string(not(containsString("/texts/" + subject))));
        }
    }

    @Test
    void theUnreadAreShownAloneAndMarkedAsReadTogether() throws Exception {
        var head = cast.headOfMission("LK");
        var colleague = cast.drafter("LK");
        notices.serve(notice(Ids.next(), "LK"));
        var until = Instant.now().plusSeconds(1);
        var later = Ids.next();
        notices.serve(notice(later, "LK"), Clock.fixed(until.plusSeconds(5), ZoneOffset.UTC));
        web.perform(post("/account/notices/read").with(csrf()).with(as(head)).param("until", until.toString()))
                .andExpect(status().isFound());
        assertThat(notices.of(head, 0, 9)).extracting(ServedNotice::read).containsExactly(false, true);
        assertThat(notices.of(colleague, 0, 9)).extracting(ServedNotice::read).containsOnly(false);
        web.perform(get("/notices?unread=true&number=99").with(as(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("All notices")));
        for (var wrong : List.of("", "yesterday")) {
            web.perform(post("/account/notices/read")
                            .with(csrf())
                            .with(as(head))
                            .param("until", wrong))
                    .andExpect(status().isNotFound());
        }
        web.perform(post("/account/notices/read")
                        .with(csrf())
                        .with(as(cast.operator()))
                        .param("until", until.toString()))
                .andExpect(status().isNotFound());
    }

    @Test
    void preferencesAreKeptAndWhatCannotBeReadComesBack() throws Exception {
        var head = cast.headOfMission("KG");
        web.perform(save(head, "DIGEST", "18", "22:00", "06:30")).andExpect(status().isFound());
        assertThat(preferences.of(head))
                .isEqualTo(new Preference(Delivery.DIGEST, 18, LocalTime.of(22, 0), LocalTime.of(6, 30)));
        assertThat(preferences.of(cast.drafter("KG"))).isEqualTo(Preference.STANDARD);
        web.perform(save(head, "NONE", "7", "22:00", ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("22:00")))
                .andExpect(content().string(containsString("both the beginning and the end")));
        web.perform(save(head, "NONE", "7", "22:00", "22:00")).andExpect(status().is(422));
        web.perform(save(head, "NEVER", "7", "", "")).andExpect(status().isNotFound());
        web.perform(save(head, "NONE", "24", "", "")).andExpect(status().isNotFound());
        web.perform(save(cast.operator(), "NONE", "7", "", "")).andExpect(status().isNotFound());
        web.perform(get("/account/notices").with(as(cast.operator()))).andExpect(status().isNotFound());
        assertThat(preferences.of(head).delivery()).isEqualTo(Delivery.DIGEST);
    }

    @Test
    void legalNoticesAndAlertsAreMailedAtOnceWhateverIsPreferred() {
        var head = cast.headOfMission("TJ");
        preferences.keep(head, new Preference(Delivery.NONE, 8, LocalTime.of(0, 0), LocalTime.of(23, 59)));
        var at = Instant.parse("2026-01-10T12:00:00Z");
        var quiet = Ids.next();
        notices.serve(plain(quiet, "TJ"), fixed(at));
        assertThat(mails(quiet)).isEmpty();
        var legal = Ids.next();
        notices.serve(notice(legal, "TJ"), fixed(at));
        assertThat(mails(legal)).containsExactly(at);
        var alert = Ids.next();
        notices.serve(plain(alert, "TJ").asAlert(), fixed(at));
        assertThat(mails(alert)).containsExactly(at);
    }

    @Test
    void mailWaitsForTheEndOfQuietHours() {
        var head = cast.headOfMission("TM");
        preferences.keep(head, new Preference(Delivery.IMMEDIATE, 8, LocalTime.of(20, 0), LocalTime.of(7, 0)));
        var subject = Ids.next();
        notices.serve(plain(subject, "TM"), fixed(Instant.parse("2026-03-08T03:00:00Z")));
        // The clocks of New York go forward that night.
        assertThat(mails(subject)).containsExactly(Instant.parse("2026-03-08T11:00:00Z"));
    }

    @Test
    void theDigestComesOnceADayAlsoAfterDowntime() {
        var head = cast.headOfMission("UZ");
        preferences.keep(head, new Preference(Delivery.DIGEST, 8, null, null));
        var first = Ids.next();
        var second = Ids.next();
        notices.serve(plain(first, "UZ"), fixed(Instant.parse("2025-10-30T15:00:00Z")));
        digests.sendDue(fixed(Instant.parse("2025-10-31T11:59:00Z")));
        assertThat(mails(first)).isEmpty();
        // No node runs for two days; daylight saving time ends meanwhile.
        notices.serve(plain(second, "UZ"), fixed(Instant.parse("2025-11-01T15:00:00Z")));
        digests.sendDue(fixed(Instant.parse("2025-11-02T13:05:00Z")));
        digests.sendDue(fixed(Instant.parse("2025-11-02T13:06:00Z")));
        assertThat(mails(first)).hasSize(1);
        assertThat(mails(second)).hasSize(1);
        assertThat(bodies(first)).singleElement().asString().contains(second.toString(), "/account/notices");
        var third = Ids.next();
        notices.serve(plain(third, "UZ"), fixed(Instant.parse("2025-11-02T14:00:00Z")));
        digests.sendDue(fixed(Instant.parse("2025-11-02T22:00:00Z")));
        digests.sendDue(fixed(Instant.parse("2025-11-03T12:59:00Z")));
        assertThat(mails(third)).isEmpty();
        digests.sendDue(fixed(Instant.parse("2025-11-03T13:00:00Z")));
        digests.sendDue(fixed(Instant.parse("2025-11-02T13:00:00Z")));
        assertThat(mails(third)).hasSize(1);
    }

    @Test
    void twoSweepsAtOnceSendOneDigest() throws Exception {
        var head = cast.headOfMission("MN");
        preferences.keep(head, new Preference(Delivery.DIGEST, 8, null, null));
        var subject = Ids.next();
        notices.serve(plain(subject, "MN"), fixed(Instant.parse("2025-06-01T15:00:00Z")));
        var sweep = (Runnable) () -> digests.sendDue(fixed(Instant.parse("2025-06-02T15:00:00Z")));
        var threads = List.of(new Thread(sweep), new Thread(sweep), new Thread(sweep));
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(mails(subject)).hasSize(1);
    }

    @Test
    void servingManyReadersTakesAsManyStatementsAsServingOne() throws Exception {
        cast.headOfMission("BN");
        var few = Statements.of(() -> notices.serve(notice(Ids.next(), "BN"))).size();
        for (var party : List.of("KH", "LA", "MM")) {
            cast.headOfMission(party);
            cast.drafter(party);
        }
        assertThat(Statements.of(() -> notices.serve(notice(Ids.next(), "BN", "KH", "LA", "MM"))))
                .hasSize(few);
    }

    @Test
    void thePagesSendFewStatements() throws Exception {
        var head = cast.headOfMission("MH");
        notices.serve(notice(Ids.next(), "MH"));
        for (var path : List.of("/notices", "/notices/mission", "/account/notices")) {
            var few = statements(head, path);
            notices.serve(notice(Ids.next(), "MH"));
            assertThat(statements(head, path)).as(path).isEqualTo(few).isLessThanOrEqualTo(12);
        }
    }

    private int statements(Actor actor, String path) throws Exception {
        return Statements.of(() -> web.perform(get(path).with(as(actor))).andExpect(status().isOk()))
                .size();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder save(
            Actor actor, String delivery, String hour, String from, String until) {
        return (org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder) post("/account/notices")
                .with(csrf())
                .with(as(actor))
                .param("delivery", delivery)
                .param("hour", hour)
                .param("from", from)
                .param("until", until);
    }

    private static Clock fixed(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    private static Notice notice(UUID subject, String... parties) {
        return notice(subject, true, parties);
    }

    private static Notice plain(UUID subject, String party) {
        return notice(subject, false, party);
    }

    private static Notice notice(UUID subject, boolean legal, String... parties) {
        return new Notice(
                "today.nav",
                "today.heading",
                Map.of(),
                "/texts/" + subject,
                java.util.Arrays.stream(parties).map(PartyCode::new).collect(java.util.stream.Collectors.toSet()),
                legal,
                subject);
    }

    /** When the mails that speak of the subject may go out. */
    private static List<Instant> mails(UUID subject) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select next_attempt_at from mail.message where body like '%' || :subject || '%'")
                .param("subject", subject.toString())
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private static List<String> bodies(UUID subject) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select body from mail.message where body like '%' || :subject || '%'")
                .param("subject", subject.toString())
                .query(String.class)
                .list();
    }
}
