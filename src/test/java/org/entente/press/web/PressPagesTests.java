package org.entente.press.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.usecase.ReadingPress;
import org.entente.support.Documents;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.entente.texts.TextWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages of the review, as those who may and as everyone else. */
@EntenteTest
class PressPagesTests {

    private static final String MEETING = """
            Kuwait hosts meeting on preparedness

            KUWAIT CITY, 12 March 2026 – The Minister for Foreign Affairs of Kuwait opened the third meeting of the group \
            today in the presence of the ministers of Qatar, Algeria and Denmark.

            “Preparedness is a common good, and no country can keep it for itself alone,” the Minister said.

            Kuwait has given a total of 100 million US dollars to date.
            """;

    private static final String AGAIN = """
            Le Koweït accueille une réunion sur la préparation

            KOWEÏT, 12 mars 2026 – Le ministre des Affaires étrangères du Koweït a ouvert la troisième réunion du groupe en \
            présence des ministres du Qatar et du Danemark.
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ReadingPress reading;

    @Autowired
    private Clock clock;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    @Test
    void aReportBecomesEntriesOfTheTimelineThatAPersonConfirmed() throws Exception {
        var report = added(MEETING);
        show(cast.algeria(), "/press/" + report)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark")))
                .andExpect(content().string(containsString("100 million")));
        show(cast.algeria(), press("/timeline")).andExpect(content().string(not(containsString("/press/events/"))));
        for (var kind : List.of(ClaimKind.EVENT, ClaimKind.PARTICIPANTS, ClaimKind.AMOUNT)) {
            decide(cast.kuwaitDrafter(), report, claim(report, kind), "confirmation")
                    .andExpect(status().is3xxRedirection());
        }
        show(cast.observer(), press("/timeline"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/press/events/")))
                .andExpect(content().string(containsString("12 March 2026")))
                .andExpect(content().string(containsString("it enters no total")));
        show(cast.observer(), press("/timeline?party=DK"))
                .andExpect(content().string(containsString("/press/events/")));
        show(cast.observer(), press("/timeline?party=NO"))
                .andExpect(content().string(not(containsString("/press/events/"))));
        show(cast.kuwait(), press("/day")).andExpect(content().string(containsString("What was said about us")));
    }

    @Test
    void aClaimIsPutRightInItsFormAndNothingTypedIsLost() throws Exception {
        var report = added(MEETING);
        var claim = claim(report, ClaimKind.PARTICIPANTS);
        var form = "/press/" + report + "/claims/" + claim + "/correction";
        show(cast.kuwait(), form).andExpect(status().isOk());
        web.perform(post(form)
                        .param("parties", "Kuwait\nAtlantis")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Atlantis")));
        web.perform(post(form).param("parties", " ").with(as(cast.kuwait())).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(form)
                        .param("revision", "1")
                        .param("parties", "Kuwait\nUSA; NATO")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        var corrected = claims(report).stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow();
        assertThat(corrected.facts().parties()).containsExactly("KW", "ORG-NATO", "US");
        assertThat(Objects.requireNonNull(corrected.decision()).corrected()).isTrue();
        var event = "/press/" + report + "/claims/" + claim(report, ClaimKind.EVENT) + "/correction";
        web.perform(post(event)
                        .param("event", "coup")
                        .param("date", "soon")
                        .param("ordinal", "three")
                        .param("country", "Kuwait\nQatar")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#event\"")))
                .andExpect(content().string(containsString("href=\"#date\"")))
                .andExpect(content().string(containsString("href=\"#ordinal\"")))
                .andExpect(content().string(containsString("href=\"#country\"")));
    }

    @Test
    void strangersFindNothingAndThoseWhoOnlyReadDecideNothing() throws Exception {
        var report = added(MEETING);
        var claim = claim(report, ClaimKind.EVENT);
        decide(cast.kuwait(), report, claim, "confirmation");
        var event = event(report);
        var reading = List.of(
                press(""),
                press("/timeline"),
                press("/day"),
                press("/day/print"),
                press("/day.docx"),
                press("/offers"),
                press("/names"),
                press("/sources"),
                "/press/" + report,
                "/press/" + report + "/original",
                event);
        for (var path : reading) {
            show(cast.observer(), path).andExpect(status().isOk());
            show(cast.stranger(), path).andExpect(status().isNotFound());
            web.perform(get(path)).andExpect(status().isSeeOther()).andExpect(redirectedUrlPattern("/sign-in*"));
        }
        var writing = Map.of(
                press(""),
                Map.of("words", MEETING + " more"),
                press("/names"),
                Map.of(
                        "kind",
                        "PARTY",
                        "name",
                        "Verdania",
                        "party",
                        "NO",
                        "token",
                        Ids.next().toString()),
                press("/sources"),
                Map.of(
                        "address",
                        "https://agency.example/rss",
                        "title",
                        "Agency",
                        "token",
                        Ids.next().toString()),
                press("/offers/" + claim),
                Map.<String, String>of(),
                "/press/" + report + "/filing",
                Map.of("state", "REVIEWED"),
                "/press/" + report + "/reading",
                Map.<String, String>of(),
                "/press/" + report + "/claims/" + claim + "/rejection",
                Map.<String, String>of(),
                event + "/gathering",
                Map.of("other", event.substring(event.lastIndexOf('/') + 1)));
        for (var other : List.of(cast.observer(), cast.stranger())) {
            for (var write : writing.entrySet()) {
                var request = post(write.getKey());
                write.getValue().forEach(request::param);
                web.perform(request.with(as(other)).with(csrf())).andExpect(status().isNotFound());
            }
            show(other, press("/new")).andExpect(status().isNotFound());
            show(other, "/press/" + report + "/claims/" + claim + "/correction").andExpect(status().isNotFound());
        }
        assertThat(claims(report)).filteredOn(one -> one.id().equals(claim)).allMatch(Claim::isConfirmed);
    }

    @Test
    void aClaimOfAnotherReportIsNotThere() throws Exception {
        var report = added(MEETING);
        var other = added(AGAIN);
        var foreign = claim(other, ClaimKind.EVENT);
        for (var act : List.of("confirmation", "rejection", "correction")) {
            web.perform(post("/press/" + report + "/claims/" + foreign + "/" + act)
                            .param("event", "meeting")
                            .with(as(cast.kuwait()))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(claims(other)).allMatch(one -> one.state() == ClaimState.PROPOSED);
    }

    @Test
    void whatIsSetAsideIsNotDecidedAndWhatIsConfirmedIsNotSetAside() throws Exception {
        var report = added(MEETING);
        file(report, "SET_ASIDE").andExpect(status().is3xxRedirection());
        decide(cast.kuwait(), report, claim(report, ClaimKind.EVENT), "confirmation")
                .andExpect(status().isNotFound());
        file(report, "NONSENSE").andExpect(status().isNotFound());
        file(report, "TO_REVIEW").andExpect(status().is3xxRedirection());
        decide(cast.kuwait(), report, claim(report, ClaimKind.EVENT), "confirmation");
        file(report, "SET_ASIDE").andExpect(status().isNotFound());
    }

    @Test
    void theSameReportFiftyTimesAtOnceIsOneReport() throws Exception {
        var tasks = new ArrayList<Callable<String>>();
        for (var sent = 0; sent < 20; sent++) {
            tasks.add(() -> String.valueOf(web.perform(post(press(""))
                            .param("words", MEETING)
                            .with(as(cast.kuwait()))
                            .with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl()));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = new java.util.TreeSet<String>();
            for (var answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            assertThat(answers)
                    .allMatch(path -> path.startsWith("/press/"))
                    .extracting(path -> path.replace("?there=true", ""))
                    .containsOnly(answers.first().replace("?there=true", ""));
            show(cast.kuwait(), answers.last()).andExpect(content().string(containsString("in the inbox already")));
        }
    }

    @Test
    void filesArriveAsWordsAndWhatCannotBeReadIsRefusedInBoundedTime() throws Exception {
        var body = "The ministers of Qatar and Kuwait met in Doha on 12 March 2026.";
        upload("a.docx", Documents.docx(body)).andExpect(redirectedUrlPattern("/press/*"));
        upload("a.pdf", Documents.pdf(body)).andExpect(redirectedUrlPattern("/press/*"));
        upload("a.html", ("<html><script>alert(1)</script><p>" + body + "</html>").getBytes(StandardCharsets.UTF_8))
                .andExpect(redirectedUrlPattern("/press/*"));
        var start = System.nanoTime();
        var bomb = Documents.zip(new LinkedHashMap<>(Map.of(
                "[Content_Types].xml",
                "<Types/>".getBytes(StandardCharsets.UTF_8),
                "word/document.xml",
                new byte[70_000_000])));
        var nested = Documents.zip(new LinkedHashMap<>(Map.of(
                "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8),
                "word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8),
                "word/b.docx", Documents.zip(Map.of("c.docx", Documents.docx("words"))))));
        var hostile = new LinkedHashMap<String, byte[]>();
        hostile.put("bomb.docx", bomb);
        hostile.put("nested.docx", nested);
        hostile.put(
                "xxe.docx",
                Documents.docxOf(
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b; words of a report</a>"));
        hostile.put("letters.txt", new byte[] {'w', 'o', 'r', 'd', (byte) 0xC3, (byte) 0x28, (byte) 0xFF});
        hostile.put("large.txt", "words ".repeat(1_900_000).getBytes(StandardCharsets.UTF_8));
        hostile.put("image.png", Documents.png());
        hostile.put("empty.txt", " \u202E\u200B ".getBytes(StandardCharsets.UTF_8));
        hostile.put("secret.txt", ("TOP SECRET\n\n" + MEETING).getBytes(StandardCharsets.UTF_8));
        for (var file : hostile.entrySet()) {
            upload(file.getKey(), file.getValue())
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("id=\"file-error\"")))
                    .andExpect(content().string(not(containsString("root:"))));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(90));
    }

    @Test
    void aReportOf200MegabytesIsRefused() throws Exception {
        var large = new byte[200_000_000];
        Arrays.fill(large, (byte) 'a');
        upload("large.txt", large).andExpect(status().isUnprocessableContent());
    }

    @Test
    void badInputIsSaidBesideItsFieldAndKept() throws Exception {
        for (var address : List.of("http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "file:///etc/passwd")) {
            web.perform(post(press(""))
                            .param("address", address)
                            .with(as(cast.kuwait()))
                            .with(csrf()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("id=\"address-error\"")))
                    .andExpect(content().string(containsString(address)));
        }
        web.perform(post(press("")).with(as(cast.kuwait())).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"words-error\"")));
    }

    @Test
    void nothingOfAPageIsEmittedAsItCame() throws Exception {
        var words = "<script>alert(1)</script><img src=x onerror=alert(2)> \u202Ereversed\u202C " + MEETING;
        show(cast.kuwait(), "/press/" + added(words))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img"))))
                .andExpect(content().string(not(containsString("\u202E"))));
        var report = added(MEETING + " again");
        show(cast.kuwait(), "/press/" + report + "/original")
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "application/octet-stream"));
    }

    @Test
    void aTaughtNameCountsFromTheNextReadingOn() throws Exception {
        var report = added(MEETING + "\nThe delegation of Verdania listened.");
        var names = press("/names");
        teach("Verdania", "PARTY", "NO", "").andExpect(redirectedUrl(names));
        teach("Verdania", "PARTY", "NO", "").andExpect(status().isUnprocessableContent());
        teach("Utopia", "PARTY", "ZZ", "").andExpect(status().isUnprocessableContent());
        teach("x", "PERSON", "", "Nobody").andExpect(status().isUnprocessableContent());
        teach("Chief Envoy", "PERSON", "", "").andExpect(status().isUnprocessableContent());
        web.perform(post("/press/" + report + "/reading")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(redirectedUrl("/press/" + report));
        show(cast.kuwait(), "/press/" + report).andExpect(content().string(containsString(">Verdania</mark>")));
        var id = reading.names(cast.kuwait(), cast.group().slug(), 1, clock)
                .orElseThrow()
                .listing()
                .names()
                .getFirst()
                .id();
        var other = world.cast();
        web.perform(post("/groups/" + other.group().slug() + "/press/names/" + id + "/removal")
                        .with(as(other.kuwait()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(post(names + "/" + id + "/removal").with(as(cast.kuwait())).with(csrf()))
                .andExpect(redirectedUrl(names));
    }

    @Test
    void aReportWithoutAHeadlineGoesByItsFirstWords() throws Exception {
        var sentence = "The ambassadors of Kuwait, Qatar and Algeria agreed on Monday, after a long exchange with the "
                + "Secretariat in Vienna on the preparedness of States, to meet again before the end of the year.";
        var report = added(sentence + "\n\nThey thanked the Secretariat.");
        show(cast.kuwait(), "/press/" + report)
                .andExpect(content().string(containsString("a long exchange with the…</h1>")));
    }

    @Test
    void reportsOfOneEventAreGatheredAndTheirConflictsShown() throws Exception {
        var first = confirmed(MEETING);
        var second = confirmed(AGAIN);
        var event = event(first);
        var other = event(second);
        show(cast.algeria(), event).andExpect(content().string(containsString(other)));
        web.perform(post(event + "/gathering")
                        .param("other", other.substring(other.lastIndexOf('/') + 1))
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(redirectedUrl(event));
        show(cast.algeria(), event)
                .andExpect(content().string(containsString("/press/" + second)))
                .andExpect(content().string(containsString("id=\"conflicts\"")))
                .andExpect(content().string(containsString("Algeria")));
        show(cast.algeria(), other).andExpect(redirectedUrl(event));
        show(cast.stranger(), other).andExpect(status().isNotFound());
        web.perform(get(other)).andExpect(redirectedUrlPattern("/sign-in*"));
        web.perform(post(other + "/gathering")
                        .param("other", event.substring(event.lastIndexOf('/') + 1))
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(post(event + "/reports/" + second + "/separation")
                        .with(as(cast.algeria()))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/press/events/*"));
        web.perform(post(event + "/reports/" + first + "/separation")
                        .with(as(cast.algeria()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        var foreign = world.cast();
        web.perform(post(event + "/gathering")
                        .param("other", Ids.next().toString())
                        .with(as(foreign.kuwait()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFoundingIsOfferedToTheChairWhoActsByTheActsOfTheGroup() throws Exception {
        var report = added("""
                Qatar launches group of friends with Canada and Denmark

                NEW YORK, 12 May 2026 – Qatar, Canada and Denmark today launched the Group of Friends of Solidarity at \
                a virtual event at United Nations Headquarters.
                """);
        var launch = claim(report, ClaimKind.EVENT);
        web.perform(post("/press/" + report + "/claims/" + launch + "/correction")
                        .param("revision", revision(report, launch))
                        .param("event", "launch")
                        .param("date", "2026-05-12")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(post("/press/" + report + "/claims/" + claim(report, ClaimKind.PARTICIPANTS) + "/correction")
                        .param("revision", "1")
                        .param("parties", "Qatar\nCanada\nDenmark")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        var settle = press("/offers/" + launch);
        show(cast.chairsOffice(), press("/offers"))
                .andExpect(content().string(containsString("Canada")))
                .andExpect(content()
                        .string(containsString("/groups/" + cast.group().slug() + "/admission")));
        show(cast.kuwait(), press("/offers")).andExpect(content().string(not(containsString("/admission\""))));
        web.perform(post(settle).with(as(cast.kuwait())).with(csrf())).andExpect(status().isNotFound());
        web.perform(post(settle).with(as(cast.chairsOffice())).with(csrf())).andExpect(redirectedUrl(press("/offers")));
        web.perform(post(settle).with(as(cast.chairsOffice())).with(csrf())).andExpect(redirectedUrl(press("/offers")));
        show(cast.chairsOffice(), press("/offers")).andExpect(content().string(not(containsString("/admission\""))));
        web.perform(post("/press/" + report + "/claims/" + launch + "/correction")
                        .param("revision", revision(report, launch))
                        .param("event", "launch")
                        .param("date", "2026-05-13")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        show(cast.chairsOffice(), press("/offers")).andExpect(content().string(containsString("/admission\"")));
    }

    @Test
    void whatIsSaidOfTheMembersOfAnotherGroupIsComparedWithNothing() throws Exception {
        var report = added("""
                Friends of water meet

                NEW YORK, 12 May 2026 – The meeting of the Group of Friends of Water, which comprises Brazil, Canada, Chile \
                and Denmark, took place today.
                """);
        var membership = claim(report, ClaimKind.MEMBERSHIP);
        web.perform(post("/press/" + report + "/claims/" + membership + "/confirmation")
                        .param("revision", "1")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        show(cast.chairsOffice(), press("/offers"))
                .andExpect(content().string(containsString("names another group")))
                .andExpect(content().string(not(containsString("/admission\""))));
        web.perform(post("/press/" + report + "/claims/" + membership + "/correction")
                        .param("revision", "2")
                        .param("group", cast.group().acronym())
                        .param("parties", "Brazil\nCanada\nChile\nDenmark")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        show(cast.chairsOffice(), press("/offers"))
                .andExpect(content().string(not(containsString("names another group"))))
                .andExpect(content().string(containsString("/admission\"")));
    }

    @Test
    void aNumberIsReadAsItsReaderWritesIt() throws Exception {
        var report = added(MEETING);
        var sum = claim(report, ClaimKind.AMOUNT);
        var form = "/press/" + report + "/claims/" + sum + "/correction?revision=";
        for (var written : List.of("1,500,000", "1 500 000", "١٬٥٠٠٬٠٠٠")) {
            sum(form + revision(report, sum), written).andExpect(status().is3xxRedirection());
            assertThat(claims(report))
                    .filteredOn(claim -> claim.kind() == ClaimKind.AMOUNT)
                    .extracting(claim -> claim.facts().of(ClaimField.VALUE))
                    .containsExactly("1500000");
            sum(form + revision(report, sum), "2").andExpect(status().is3xxRedirection());
        }
        sum(form + revision(report, sum), "2,5").andExpect(status().isUnprocessableContent());
    }

    private ResultActions sum(String form, String value) throws Exception {
        return web.perform(post(form)
                .param("value", value)
                .param("currency", "USD")
                .param("cumulative", "no")
                .with(as(cast.kuwait()))
                .with(csrf()));
    }

    @Test
    void theReviewOfTheDayIsADocumentAsWell() throws Exception {
        confirmed(MEETING);
        var bytes = show(cast.kuwait(), press("/day.docx"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var names = new ArrayList<String>();
        var body = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                var words = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                body = part.getName().equals("word/document.xml") ? words : body;
            }
        }
        assertThat(names).contains("[Content_Types].xml", "word/document.xml", "word/styles.xml");
        assertThat(body).contains("Kuwait hosts meeting on preparedness").contains("Unverified");
        assertThat(body).contains("Reports in all languages; all States and organisations");
        show(cast.kuwait(), press("/day/print?day=2020-01-01&language=xx&party=zz"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 January 2020")))
                .andExpect(content().string(containsString("Reports in all languages; all States and organisations")));
        show(cast.kuwait(), press("/day/print?language=fr&party=DK"))
                .andExpect(content()
                        .string(containsString("Language of the reports: français; only what names: Denmark")));
        var narrow = show(cast.kuwait(), press("/day.docx?party=DK"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(Documents.part(narrow, "word/document.xml"), StandardCharsets.UTF_8))
                .contains("Reports in all languages; only what names: Denmark");
        show(cast.kuwait(), press("/day?day=tomorrow&language=fr&party=DK")).andExpect(status().isOk());
    }

    @Test
    void aSourceIsFollowedOnceAndEnded() throws Exception {
        var sources = press("/sources");
        for (var address : List.of("", "feed://agency.example/", "http://0x7f.1/")) {
            follow(address).andExpect(status().isUnprocessableContent());
        }
        follow("https://agency.invalid/rss").andExpect(redirectedUrl(sources));
        follow("https://agency.invalid/rss").andExpect(status().isUnprocessableContent());
        var id = reading.sources(cast.kuwait(), cast.group().slug(), clock)
                .orElseThrow()
                .sources()
                .getFirst()
                .id();
        var other = world.cast();
        web.perform(post("/groups/" + other.group().slug() + "/press/sources/" + id + "/ending")
                        .with(as(other.kuwait()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(post(sources + "/" + id + "/ending").with(as(cast.kuwait())).with(csrf()))
                .andExpect(redirectedUrl(sources));
    }

    @Test
    void aPageSendsFewStatementsHoweverMuchThereIs() throws Exception {
        var report = confirmed(MEETING);
        var event = event(report);
        var pages = List.of(
                press(""),
                press("/timeline"),
                press("/day"),
                press("/offers"),
                press("/names"),
                press("/sources"),
                "/press/" + report,
                event,
                "/groups/" + cast.group().slug());
        var few = statements(pages);
        confirmed(AGAIN);
        confirmed(MEETING + " more");
        teach("Verdania", "PARTY", "NO", "");
        assertThat(statements(pages)).isEqualTo(few);
        assertThat(few).allMatch(count -> count <= 12);
    }

    private List<Integer> statements(List<String> pages) throws Exception {
        var counts = new ArrayList<Integer>();
        for (var page : pages) {
            show(cast.algeria(), page).andExpect(status().isOk());
            counts.add(Statements.of(() -> show(cast.algeria(), page)).size());
        }
        return counts;
    }

    private ResultActions follow(String address) throws Exception {
        return web.perform(post(press("/sources"))
                .param("address", address)
                .param("title", "Agency")
                .param("token", UUID.randomUUID().toString())
                .with(as(cast.kuwait()))
                .with(csrf()));
    }

    private ResultActions teach(String form, String kind, String party, String meaning) throws Exception {
        return web.perform(post(press("/names"))
                .param("token", UUID.randomUUID().toString())
                .param("name", form)
                .param("kind", kind)
                .param("party", party)
                .param("meaning", meaning)
                .with(as(cast.kuwait()))
                .with(csrf()));
    }

    private ResultActions upload(String name, byte[] content) throws Exception {
        return web.perform(multipart(press(""))
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(as(cast.kuwait()))
                .with(csrf()));
    }

    private UUID confirmed(String words) throws Exception {
        var report = added(words);
        for (var claim : claims(report)) {
            decide(cast.kuwait(), report, claim.id(), "confirmation").andExpect(status().is3xxRedirection());
        }
        return report;
    }

    private UUID added(String words) throws Exception {
        var path = web.perform(post(press(""))
                        .param("words", words)
                        .with(as(cast.kuwaitDrafter()))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/press/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(
                Objects.requireNonNull(path).substring("/press/".length()).replaceFirst("[?].*", ""));
    }

    private ResultActions file(UUID report, String state) throws Exception {
        return web.perform(post("/press/" + report + "/filing")
                .param("state", state)
                .with(as(cast.kuwait()))
                .with(csrf()));
    }

    private ResultActions decide(Actor actor, UUID report, UUID claim, String act) throws Exception {
        return web.perform(post("/press/" + report + "/claims/" + claim + "/" + act)
                .param("revision", revision(report, claim))
                .with(as(actor))
                .with(csrf()));
    }

    private List<Claim> claims(UUID report) {
        return reading.report(cast.kuwait(), report, clock).orElseThrow().claims();
    }

    /** As the page shows it now. */
    private String revision(UUID report, UUID claim) {
        return claims(report).stream()
                .filter(one -> one.id().equals(claim))
                .map(one -> String.valueOf(one.revision()))
                .findFirst()
                .orElse("");
    }

    private UUID claim(UUID report, ClaimKind kind) {
        return claims(report).stream()
                .filter(claim -> claim.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String event(UUID report) {
        return "/press/events/"
                + reading.report(cast.kuwait(), report, clock)
                        .orElseThrow()
                        .report()
                        .happeningId();
    }

    private String press(String page) {
        return "/groups/" + cast.group().slug() + "/press" + page;
    }

    private ResultActions show(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(as(actor)));
    }
}
