package org.entente.record.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.record.OfficialAct;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.ReceiptCheck;
import org.entente.record.model.SignedNote;
import org.entente.record.model.Tile;
import org.entente.record.model.Verdict;
import org.entente.record.model.VerifierKey;
import org.entente.record.usecase.Sequencing;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

/** The record over the web: the log for everybody, the acts for those entitled to them, as owner and as stranger. */
@EntenteTest
class RecordPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private Audiences audiences;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Sequencing sequencing;

    @Test
    void anEntitledReaderSeesTheActAndTakesItsReceiptHome() throws Exception {
        var owner = cast.headOfMission("QA");
        var act = act(owner);
        web.perform(get("/record").with(as(owner)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/record/acts/" + act)));
        web.perform(get("/record")
                        .param("kind", "texts.silence-launched")
                        .param("before", "999999999")
                        .with(as(owner)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Silence procedure launched")));
        web.perform(get("/record/acts/" + act).with(as(owner)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("GFC/BRU/2026/12")));

        var keys = web.perform(get("/record/key"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var receipt = web.perform(get("/record/acts/" + act + "/receipt").with(as(owner)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"receipt-" + act + ".txt\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ReceiptCheck.check(receipt, VerifierKey.parseLines(keys))).isInstanceOf(Verdict.Proved.class);
    }

    @Test
    void forAStrangerNeitherActNorReceiptExists() throws Exception {
        var act = act(cast.headOfMission("QA"));
        var stranger = cast.headOfMission("UY");
        for (var path : List.of("/record/acts/" + act, "/record/acts/" + act + "/receipt", "/record/acts/none")) {
            web.perform(get(path).with(as(stranger))).andExpect(status().isNotFound());
        }
        web.perform(get("/record").with(as(stranger)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(act.toString()))));
    }

    @Test
    void everybodyReadsTheLogAndItsTilesFitItsCheckpoint() throws Exception {
        act(cast.headOfMission("QA"));
        var note = web.perform(get("/record/checkpoint"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/plain;charset=utf-8"))
                .andExpect(header().string("Cache-Control", "max-age=2, public"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var size = Checkpoint.parse(SignedNote.parse(note).text()).size();
        for (var tile : Tile.ofLevel(0, size)) {
            web.perform(get("/record/tile/0/" + tile.path()))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("application/octet-stream"))
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                    .andExpect(result -> assertThat(result.getResponse().getContentAsByteArray())
                            .hasSize(32 * tile.width()));
            web.perform(get("/record/tile/entries/" + tile.path()))
                    .andExpect(status().isOk())
                    .andExpect(result -> assertThat(result.getResponse().getContentAsByteArray())
                            .hasSize(34 * tile.width()));
        }
        for (var none : List.of("0/999", "0/0", "9/000", "0/000.p/0", "entries/x999/000", "entries/", "x", "00/000")) {
            web.perform(get("/record/tile/" + none)).andExpect(status().isNotFound());
        }
    }

    private UUID act(Actor author) {
        var act = new Launched(Ids.next(), audiences.createForParties(List.of(new PartyCode("QA"))), Ids.next());
        transactions.run(author, () -> events.publishEvent(act));
        sequencing.run();
        return act.actId();
    }

    private record Launched(UUID actId, UUID audienceId, UUID subjectId) implements OfficialAct {

        @Override
        public String kind() {
            return "texts.silence-launched";
        }

        @Override
        public Instant at() {
            return Instant.parse("2026-11-21T18:00:00Z");
        }

        @Override
        public Map<String, Object> content() {
            return Map.of("actingParty", "QA", "office", "CHAIRS_OFFICE", "symbol", "GFC/BRU/2026/12");
        }
    }
}
