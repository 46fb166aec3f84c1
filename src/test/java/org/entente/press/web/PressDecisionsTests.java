package org.entente.press.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entente.core.Actor;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.usecase.ReadingPress;
import org.entente.support.EntenteTest;
import org.entente.texts.TextWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Two people before one claim: nobody overwrites what he has not seen, and nothing typed is lost. */
@EntenteTest
class PressDecisionsTests {

    private static final String MEETING = """
            Kuwait hosts meeting on preparedness

            KUWAIT CITY, 12 March 2026 – The Minister for Foreign Affairs of Kuwait opened the third meeting of the group \
            today in the presence of the ministers of Qatar, Algeria and Denmark. The delegation of Verdania listened.
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
    private UUID report;

    @BeforeEach
    void meet() throws Exception {
        cast = world.cast();
        var path = web.perform(post("/groups/" + cast.group().slug() + "/press")
                        .param("words", MEETING)
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        report = UUID.fromString(Objects.requireNonNull(path).substring("/press/".length(), "/press/".length() + 36));
    }

    @Test
    void anOlderCorrectionDoesNotOverwriteANewerOne() throws Exception {
        var seen = claim(ClaimKind.PARTICIPANTS);
        correct(cast.kuwait(), seen, "Kuwait\nQatar").andExpect(status().is3xxRedirection());
        correct(cast.algeria(), seen, "Algeria\nDenmark")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#standing\"")))
                .andExpect(content().string(containsString("id=\"standing\"")))
                .andExpect(content().string(containsString("Kuwait and Qatar")))
                .andExpect(content().string(containsString(">Algeria\nDenmark</textarea>")))
                .andExpect(content().string(containsString("name=\"revision\" value=\"2\"")));
        assertThat(claim(ClaimKind.PARTICIPANTS).facts().of(ClaimField.PARTIES)).isEqualTo("KW,QA");
        correct(cast.algeria(), claim(ClaimKind.PARTICIPANTS), "Algeria\nDenmark")
                .andExpect(status().is3xxRedirection());
        assertThat(claim(ClaimKind.PARTICIPANTS).facts().of(ClaimField.PARTIES)).isEqualTo("DK,DZ");
    }

    @Test
    void whatElseIsWrongWithACorrectionDoesNotHideThatItIsOlder() throws Exception {
        var seen = claim(ClaimKind.PARTICIPANTS);
        correct(cast.kuwait(), seen, "Atlantis")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("id=\"standing\""))));
        correct(cast.kuwait(), seen, "Kuwait\nQatar").andExpect(status().is3xxRedirection());
        correct(cast.algeria(), seen, "Atlantis")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"standing\"")))
                .andExpect(content().string(containsString("Kuwait and Qatar")))
                .andExpect(content().string(containsString(">Atlantis</textarea>")));
    }

    @Test
    void anOlderRejectionDoesNotUndoAConfirmation() throws Exception {
        var seen = claim(ClaimKind.EVENT);
        decide(cast.kuwait(), seen, "confirmation").andExpect(redirectedUrl("/press/" + report + "#c" + seen.id()));
        decide(cast.algeria(), seen, "rejection")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#claims\"")))
                .andExpect(content().string(containsString("decide again if you still mean it")));
        assertThat(claim(ClaimKind.EVENT).state()).isEqualTo(ClaimState.CONFIRMED);
        decide(cast.kuwait(), seen, "confirmation").andExpect(status().is3xxRedirection());
        decide(cast.algeria(), claim(ClaimKind.EVENT), "rejection").andExpect(status().is3xxRedirection());
        assertThat(claim(ClaimKind.EVENT).state()).isEqualTo(ClaimState.REJECTED);
        assertThat(claim(ClaimKind.EVENT).revision()).isEqualTo(3);
    }

    @Test
    void whoDoesNotSayWhatHeSawDecidesNothing() throws Exception {
        var seen = claim(ClaimKind.EVENT);
        web.perform(post("/press/" + report + "/claims/" + seen.id() + "/confirmation")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        assertThat(claim(ClaimKind.EVENT).state()).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    void ofManyCorrectionsAtOnceOneIsWritten() throws Exception {
        var seen = claim(ClaimKind.PARTICIPANTS);
        var tasks = new ArrayList<Callable<Integer>>();
        for (var party : "Kuwait Qatar Algeria Denmark Norway Oman Chile Ghana".split(" ")) {
            tasks.add(() -> correct(cast.kuwait(), seen, party)
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        var answers = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 302).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(7);
    }

    @Test
    void aFormThatIsOpenWhileTheReportIsReadAgainFindsItsClaim() throws Exception {
        var before = claims();
        teach("Verdania", "PARTY", "NO");
        readAgain();
        var event = claim(ClaimKind.EVENT);
        assertThat(before).extracting(Claim::id).contains(event.id());
        assertThat(event.revision()).isEqualTo(1);
        var seen = before.stream()
                .filter(one -> one.kind() == ClaimKind.PARTICIPANTS)
                .findFirst()
                .orElseThrow();
        var now = claim(ClaimKind.PARTICIPANTS);
        assertThat(now.id()).isEqualTo(seen.id());
        assertThat(now.facts().parties()).contains("NO");
        correct(cast.kuwait(), seen, "Kuwait\nGhana")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Norway")))
                .andExpect(content().string(containsString(">Kuwait\nGhana</textarea>")));
        correct(cast.kuwait(), now, "Kuwait\nGhana").andExpect(status().is3xxRedirection());
    }

    @Test
    void whatANewReadingNoLongerProposesMayStillBeSaidByAPerson() throws Exception {
        teach("Verdania", "PERSON", "Envoy of Verdania");
        web.perform(post("/groups/" + cast.group().slug() + "/press")
                .param("words", "The delegation of Verdania met the press. It was said to be a long day for everyone.")
                .with(as(cast.kuwait()))
                .with(csrf()));
        report = reading.inbox(
                        cast.kuwait(),
                        cast.group().slug(),
                        new org.entente.press.model.ReportStore.Filter(null, null),
                        1,
                        clock)
                .orElseThrow()
                .listing()
                .reports()
                .getFirst()
                .id();
        var seen = claim(ClaimKind.PERSON);
        forget();
        readAgain();
        assertThat(claims()).extracting(Claim::id).doesNotContain(seen.id());
        var form = "/press/" + report + "/claims/" + seen.id() + "/correction";
        web.perform(get(form).with(as(cast.kuwait())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no longer proposed")));
        web.perform(get(form).with(as(cast.stranger()))).andExpect(status().isNotFound());
        web.perform(get("/press/" + report).with(as(cast.kuwait())))
                .andExpect(content().string(not(containsString(seen.id().toString()))));
        decide(cast.kuwait(), seen, "rejection")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("/claims/" + seen.id() + "/confirmation")))
                .andExpect(content().string(containsString("name=\"revision\" value=\"2\"")))
                .andExpect(content().string(containsString("Withdrawn")));
        var again = reading.claim(cast.kuwait(), report, seen.id(), clock).orElseThrow();
        decide(cast.kuwait(), again, "confirmation").andExpect(status().is3xxRedirection());
        assertThat(claims()).extracting(Claim::id).contains(seen.id());
    }

    private ResultActions correct(Actor actor, Claim seen, String parties) throws Exception {
        return web.perform(post("/press/" + report + "/claims/" + seen.id() + "/correction")
                .param("revision", String.valueOf(seen.revision()))
                .param("parties", parties)
                .with(as(actor))
                .with(csrf()));
    }

    private ResultActions decide(Actor actor, Claim seen, String act) throws Exception {
        return web.perform(post("/press/" + report + "/claims/" + seen.id() + "/" + act)
                .param("revision", String.valueOf(seen.revision()))
                .with(as(actor))
                .with(csrf()));
    }

    private void readAgain() throws Exception {
        web.perform(post("/press/" + report + "/reading")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private void teach(String form, String kind, String meaning) throws Exception {
        web.perform(post("/groups/" + cast.group().slug() + "/press/names")
                        .param("name", form)
                        .param("token", UUID.randomUUID().toString())
                        .param("kind", kind)
                        .param("party", meaning)
                        .param("meaning", meaning)
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private void forget() throws Exception {
        var name = reading.names(cast.kuwait(), cast.group().slug(), 1, clock)
                .orElseThrow()
                .listing()
                .names()
                .getFirst()
                .id();
        web.perform(post("/groups/" + cast.group().slug() + "/press/names/" + name + "/removal")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private java.util.List<Claim> claims() {
        return reading.report(cast.kuwait(), report, clock).orElseThrow().claims();
    }

    private Claim claim(ClaimKind kind) {
        return claims().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
