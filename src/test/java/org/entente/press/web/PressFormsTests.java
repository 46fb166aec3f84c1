package org.entente.press.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.model.ReportStore;
import org.entente.press.usecase.ReadingPress;
import org.entente.support.EntenteTest;
import org.entente.texts.TextWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What people type into the review: marks of classification are refused everywhere, and a form acts once. */
@EntenteTest
class PressFormsTests {

    private static final String BODY =
            "KUWAIT CITY, 12 March 2026 – The ministers of Kuwait and Qatar met in Kuwait City today.";

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ReadingPress reading;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    /** MRK-01. */
    @Test
    void aCorrectionBearsNoMark() throws Exception {
        web.perform(post(press("")).param("words", BODY).with(as(cast.kuwait())).with(csrf()))
                .andExpect(redirectedUrlPattern("/press/*"));
        var report = reports().getFirst().id();
        var claim = reading.report(cast.kuwait(), report, clock).orElseThrow().claims().stream()
                .filter(one -> one.kind() == ClaimKind.EVENT)
                .findFirst()
                .orElseThrow();
        web.perform(post("/press/" + report + "/claims/" + claim.id() + "/correction")
                        .param("revision", "1")
                        .param("event", "meeting")
                        .param("city", "TOP SECRET")
                        .param("ordinal", "3")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"city-error\"")))
                .andExpect(content().string(containsString("value=\"3\"")));
        assertThat(reading.claim(cast.kuwait(), report, claim.id(), clock)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClaimState.PROPOSED);
    }

    /** MRK-01: in what is read, in what is set aside of a page, in its title and in the name of a file. */
    @Test
    void whatIsSetAsideAndWhatNamesAReportBearsNoMark() throws Exception {
        var pages = List.of(
                "<html><nav><p>TOP SECRET</p></nav><article><p>" + BODY + "</p></article></html>",
                "<html><head><title>TOP SECRET</title></head><article><p>" + BODY + "</p></article></html>");
        for (var page : pages) {
            upload("a.html", page).andExpect(status().isUnprocessableContent());
        }
        upload("TOP SECRET.txt", BODY).andExpect(status().isUnprocessableContent());
        upload("a.html", pages.getFirst().replace("TOP SECRET", "Home")).andExpect(redirectedUrlPattern("/press/*"));
        assertThat(reports()).hasSize(1);
    }

    /** MRK-01. */
    @Test
    void taughtNamesAndTitlesBearNoMark() throws Exception {
        teach(cast.kuwait(), "TOP SECRET", "An envoy", token()).andExpect(status().isUnprocessableContent());
        teach(cast.kuwait(), "An envoy", "TOP SECRET", token()).andExpect(status().isUnprocessableContent());
        follow("https://agency.invalid/marked", "TOP SECRET", token())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"title-error\"")));
        assertThat(names()).isZero();
        assertThat(sources()).isZero();
    }

    @Test
    void aFormThatIsSentTwiceActsOnceAndIsAnsweredAsDone() throws Exception {
        var form = token();
        teach(cast.kuwait(), "Verdania", "Envoy", form).andExpect(redirectedUrl(press("/names")));
        teach(cast.kuwait(), "Verdania", "Envoy", form).andExpect(redirectedUrl(press("/names")));
        teach(cast.kuwait(), "Verdania", "Envoy", token()).andExpect(status().isUnprocessableContent());
        assertThat(names()).isEqualTo(1);
        var other = token();
        follow("https://agency.invalid/once", "Agency", other).andExpect(redirectedUrl(press("/sources")));
        follow("https://agency.invalid/once", "Agency", other).andExpect(redirectedUrl(press("/sources")));
        follow("https://agency.invalid/once", "Agency", token()).andExpect(status().isUnprocessableContent());
        assertThat(sources()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedMayBeSentAgainOncePutRight() throws Exception {
        var form = token();
        teach(cast.kuwait(), "x", "Envoy", form).andExpect(status().isUnprocessableContent());
        teach(cast.kuwait(), "Verdania", "Envoy", form).andExpect(redirectedUrl(press("/names")));
        assertThat(names()).isEqualTo(1);
    }

    @Test
    void twentyAtOnceTeachOneName() throws Exception {
        var form = token();
        var tasks = new ArrayList<Callable<Integer>>();
        for (var sent = 0; sent < 20; sent++) {
            tasks.add(() -> teach(cast.kuwait(), "Verdania", "Envoy", form)
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var answer : pool.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(302);
            }
        }
        assertThat(names()).isEqualTo(1);
    }

    @Test
    void withoutATokenOrByThoseWhoMayNotNothingIsDone() throws Exception {
        teach(cast.kuwait(), "Verdania", "Envoy", "").andExpect(status().isNotFound());
        teach(cast.kuwait(), "Verdania", "Envoy", "1 or 1=1").andExpect(status().isNotFound());
        teach(cast.stranger(), "Verdania", "Envoy", token()).andExpect(status().isNotFound());
        teach(cast.observer(), "Verdania", "Envoy", token()).andExpect(status().isNotFound());
        follow("https://agency.invalid/none", "Agency", "").andExpect(status().isNotFound());
        assertThat(names() + sources()).isZero();
    }

    @Test
    void aNameIsOneNameInWhateverCaseAndAGroupTeachesOnlySoMany() throws Exception {
        teach(cast.kuwait(), "Verdania", "Envoy", token()).andExpect(redirectedUrl(press("/names")));
        teach(cast.kuwait(), "VERDANIA", "Envoy", token())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"name-error\"")));
        transactions.runAsService(
                () -> jdbc.sql("""
                        insert into press.taught_name
                        select gen_random_uuid(), group_id, audience_id, form || number, kind, meaning, taught_by, taught_at,
                               form_key || number
                        from press.taught_name, generate_series(1, 999) as number where group_id = :group
                        """).param("group", cast.group().id()).update());
        teach(cast.kuwait(), "Utopia", "Envoy", token())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("as many names as it can")));
        web.perform(get(press("/names")).with(as(cast.observer())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("names?page=2")));
        for (var page : List.of("20", "21", "-1", "100000000")) {
            web.perform(get(press("/names?page=" + page)).with(as(cast.observer())))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void thePageOfASourceIsForThoseWhoBelongToTheGroup() throws Exception {
        follow("https://agency.invalid/health", "Agency", token()).andExpect(redirectedUrl(press("/sources")));
        var id = reading.sources(cast.kuwait(), cast.group().slug(), clock)
                .orElseThrow()
                .sources()
                .getFirst()
                .id();
        var page = press("/sources/" + id);
        web.perform(get(press("/sources")).with(as(cast.observer())))
                .andExpect(content().string(containsString("href=\"" + page + "\"")));
        for (var reader : List.of(cast.kuwait(), cast.observer())) {
            web.perform(get(page).with(as(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Next attempt")));
        }
        web.perform(get(page).with(as(cast.stranger()))).andExpect(status().isNotFound());
        web.perform(get(page)).andExpect(redirectedUrlPattern("/sign-in*"));
        var other = world.cast();
        web.perform(get("/groups/" + other.group().slug() + "/press/sources/" + id)
                        .with(as(other.kuwait())))
                .andExpect(status().isNotFound());
    }

    private ResultActions teach(Actor actor, String name, String meaning, String token) throws Exception {
        return web.perform(post(press("/names"))
                .param("name", name)
                .param("kind", "PERSON")
                .param("meaning", meaning)
                .param("token", token)
                .with(as(actor))
                .with(csrf()));
    }

    private ResultActions follow(String address, String title, String token) throws Exception {
        return web.perform(post(press("/sources"))
                .param("address", address)
                .param("title", title)
                .param("token", token)
                .with(as(cast.kuwait()))
                .with(csrf()));
    }

    private ResultActions upload(String name, String words) throws Exception {
        return web.perform(multipart(press(""))
                .file(new MockMultipartFile("file", name, "text/plain", words.getBytes(StandardCharsets.UTF_8)))
                .with(as(cast.kuwait()))
                .with(csrf()));
    }

    private List<org.entente.press.model.Report> reports() {
        return reading.inbox(cast.kuwait(), cast.group().slug(), new ReportStore.Filter(null, null), 1, clock)
                .orElseThrow()
                .listing()
                .reports();
    }

    private int names() {
        return reading.names(cast.kuwait(), cast.group().slug(), 1, clock)
                .orElseThrow()
                .listing()
                .names()
                .size();
    }

    private int sources() {
        return reading.sources(cast.kuwait(), cast.group().slug(), clock)
                .orElseThrow()
                .sources()
                .size();
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private String press(String page) {
        return "/groups/" + cast.group().slug() + "/press" + page;
    }
}
