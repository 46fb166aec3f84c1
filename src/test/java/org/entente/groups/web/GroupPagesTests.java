package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.Founding;
import org.entente.groups.usecase.FoundingAGroup;
import org.entente.groups.usecase.OpeningAChapter;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a group, as its chair, as a member, and as those for whom it does not exist. */
@EntenteTest
class GroupPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private FoundingAGroup founding;

    @Autowired
    private AdmittingAParty admitting;

    @Autowired
    private OpeningAChapter opening;

    private Group group;

    @BeforeEach
    void found() {
        group = foundBy("DZ");
        admit(group, "DZ", "BY", Capacity.FOUNDER, "2021");
        admit(group, "DZ", "CU", Capacity.OBSERVER, "2023-09");
        admit(group, "DZ", "ORG-LAS", Capacity.GUEST, "2023-09-21");
        open(group, "DZ");
    }

    @Test
    void aMemberReadsTheListInProtocolOrderWithCapacityAndDate() throws Exception {
        var page = page("/groups/" + group.slug(), cast.drafter("BY"));
        assertThat(page)
                .containsSubsequence("Algeria", "In the chair", "Belarus", "Founding member", "Cuba", "Observer")
                .containsSubsequence("September 2023", "League of Arab States", "Guest", "21 September 2023");
    }

    @Test
    void theListIsReadAsOfADay() throws Exception {
        var page = page("/groups/" + group.slug() + "?as-of=2022-06-01", cast.headOfMission("CU"));
        assertThat(page).contains("Algeria", "Belarus", "1 June 2022").doesNotContain("League of Arab States");
        assertThat(page("/groups/" + group.slug() + "?as-of=2020-12-31", cast.headOfMission("CU")))
                .contains("Nobody was listed");
    }

    @Test
    void anUnreadableDateIsSaidToBeOneAndTheListIsTodays() throws Exception {
        var answer = web.perform(
                        get("/groups/" + group.slug() + "?as-of=yesterday").with(as(cast.drafter("BY"))))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).contains("cannot be read", "League of Arab States");
    }

    @Test
    void forEverybodyElseTheGroupDoesNotExist() throws Exception {
        open(foundBy("UY"), "UY");
        for (var stranger : List.of(cast.headOfMission("UY"), cast.chairsOffice("UY"), cast.operator())) {
            for (var path : List.of("", "/members", "/members.csv", "/calendars/BRU")) {
                web.perform(get("/groups/" + group.slug() + path).with(as(stranger)))
                        .andExpect(status().isNotFound());
            }
            web.perform(post("/groups/" + group.slug() + "/calendars/BRU")
                            .with(csrf())
                            .with(as(stranger)))
                    .andExpect(status().isNotFound());
        }
        assertThat(page("/groups", cast.headOfMission("UY"))).doesNotContain(group.slug());
    }

    @Test
    void theListComesAlongAsATableAndAsADocument() throws Exception {
        var table = web.perform(get("/groups/" + group.slug() + "/members.csv").with(as(cast.drafter("BY"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(table.getHeader("Content-Disposition")).contains("attachment", group.acronym() + "-members-");
        assertThat(new String(table.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Code\",")
                .contains("\"DZ\",\"Algeria\",\"Founding member\",\"2021\",\"In the chair\"\r\n")
                .contains("\"ORG-LAS\",\"League of Arab States\",\"Guest\",\"2023-09-21\",\"\"\r\n");
        assertThat(page("/groups/" + group.slug() + "/members", cast.drafter("BY")))
                .contains("Belarus");
    }

    @Test
    void theChairKeepsTheCalendarAndAMemberReadsIt() throws Exception {
        var address = "/groups/" + group.slug() + "/calendars/BRU";
        web.perform(post(address)
                        .param("weekend", "5", "6")
                        .param("holidays", "2026-12-25 Noël\n\n2027-01-01  Nouvel an")
                        .with(csrf())
                        .with(as(cast.chairsOffice("DZ"))))
                .andExpect(status().is3xxRedirection());
        assertThat(page(address, cast.drafter("BY")))
                .contains("Friday", "Saturday", "25 December 2026", "Noël", "Nouvel an")
                .doesNotContain("<textarea");
    }

    @Test
    void aRefusedCalendarKeepsWhatWasTyped() throws Exception {
        var address = "/groups/" + group.slug() + "/calendars/BRU";
        var chair = cast.headOfMission("DZ");
        refused(post(address).param("holidays", "2026-12-25 Noël\ntomorrow"), chair, "Line 2", "tomorrow");
        refused(post(address).param("holidays", "2026-12-25 a\n2026-12-25 b"), chair, "stands twice");
        refused(post(address).param("weekend", "1", "2", "3", "4", "5", "6", "7"), chair, "one working day");
        refused(post(address).param("weekend", "9"), chair, "seven days");
        refused(post(address).param("weekend", "7"), cast.headOfMission("BY"), "belongs to the chair");
        assertThat(page(address, chair)).contains("No holiday has been entered");
    }

    @Test
    void aPageAsksTheDatabaseAsOftenForManyMembersAsForFew() throws Exception {
        var reader = cast.drafter("BY");
        for (var path : List.of("", "/members", "/members.csv", "/calendars/BRU")) {
            var address = "/groups/" + group.slug() + path;
            page(address, reader);
            var few = Statements.of(() -> page(address, reader));
            for (var party : List.of("AO", "BO", "KH", "CN", "IR", "NI", "RU", "SY", "VE", "ZW")) {
                admitting.admit(
                        cast.headOfMission("DZ"),
                        group.id(),
                        new PartyCode(party),
                        Capacity.MEMBER,
                        PartialDate.parse("2024"),
                        clock);
            }
            var many = Statements.of(() -> page(address, reader));
            assertThat(many).as(path).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
        }
    }

    private void refused(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form,
            Actor actor,
            String... words)
            throws Exception {
        var answer = web.perform(form.with(csrf()).with(as(actor)))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).contains(words);
    }

    private String page(String address, Actor actor) throws Exception {
        return web.perform(get(address).with(as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Group foundBy(String party) {
        var name = new LocalizedText(Map.of(Language.EN, "A group founded by " + party));
        return done(founding.found(
                cast.headOfMission(party),
                new Founding(
                        "pages-" + UUID.randomUUID(),
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
    }

    private void admit(Group group, String chair, String party, Capacity capacity, String since) {
        done(admitting.admit(
                cast.headOfMission(chair),
                group.id(),
                new PartyCode(party),
                capacity,
                PartialDate.parse(since),
                clock));
    }

    private void open(Group group, String chair) {
        done(opening.open(
                cast.headOfMission(chair),
                group.id(),
                "BRU",
                new LocalizedText(Map.of(Language.EN, "Brussels")),
                ZoneId.of("Europe/Brussels"),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                clock));
    }

    private static String acronym() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat("QQQQ")
                .substring(0, 4)
                .toUpperCase(java.util.Locale.ROOT)
                .concat(String.valueOf((char) ('A' + (int) (Math.random() * 26))))
                .concat(String.valueOf((char) ('A' + (int) (Math.random() * 26))));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }
}
