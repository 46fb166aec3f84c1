package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.entente.texts.TextWorld.CLOCK;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.database.ActorTransactions;
import org.entente.database.Database;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.Tlp;
import org.entente.record.OfficialAct;
import org.entente.support.Documents;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Files on texts and groups: who attaches, who reads, what is refused, what a recall leaves. */
@EntenteTest
class FilesTests {

    private static final byte[] NOTE = "Points for the meeting.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ChangingAMarking changing;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Database database;

    @Autowired
    private PublishedActs acts;

    private TextWorld.Cast cast;
    private UUID text;

    @BeforeEach
    void meet() {
        cast = world.cast();
        text = world.shared(cast).text().id();
    }

    @Test
    void whoMayProposeMayAttachAndNobodyElse() throws Exception {
        var group = cast.group().id();
        for (var place : List.of(text, group)) {
            for (var member : List.of(cast.kuwaitDrafter(), cast.algeria(), cast.chair(), cast.chairsOffice())) {
                assertThat(attached(member, place, "note.txt", NOTE)).isNotNull();
            }
            var office = world.actor("KW", Office.CHAIRS_OFFICE);
            for (var other : List.of(cast.observer(), cast.stranger(), office)) {
                form(other, place).andExpect(status().isNotFound());
                send(other, place, "note.txt", NOTE).andExpect(status().isNotFound());
            }
            send(cast.anyone(), place, "note.txt", NOTE).andExpect(status().isSeeOther());
        }
        var draft = world.worded(cast).text().id();
        send(cast.kuwait(), draft, "note.txt", NOTE).andExpect(status().isNotFound());
        send(cast.kuwait(), UUID.randomUUID(), "note.txt", NOTE).andExpect(status().isNotFound());
        send(cast.kuwait(), attached(cast.kuwait(), text, "a.txt", NOTE), "b.txt", NOTE)
                .andExpect(status().isNotFound());
    }

    @Test
    void aFileIsHandedOutAsItWasSentToBeKeptAndNeverShownInPlace() throws Exception {
        var file = attached(cast.kuwait(), text, "../\u202Eبيان.txt", NOTE);
        web.perform(get("/files/" + file + "/content").with(as(cast.observer())))
                .andExpect(status().isOk())
                .andExpect(content().bytes(NOTE))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", containsString("attachment;")))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%D8%A8")))
                .andExpect(header().string("Content-Disposition", not(containsString("%E2%80%AE"))));
        show(cast.observer(), file).andExpect(content().string(containsString("بيان.txt")));
        web.perform(get("/texts/" + text).with(as(cast.observer())))
                .andExpect(content().string(containsString("/files/" + file)));
        web.perform(get("/files/of/" + text).with(as(cast.observer())))
                .andExpect(content().string(containsString("/files/" + file)));
        var act = acts.about(file).getFirst();
        assertThat(act.kind()).isEqualTo("information.file-attached");
        assertThat(act.content()).containsKeys("sha256", "name", "group");
    }

    @Test
    void theFilesOfAGroupStandOnItsPage() throws Exception {
        var file = attached(cast.kuwait(), cast.group().id(), "note.txt", NOTE);
        web.perform(get("/groups/" + cast.group().slug()).with(as(cast.observer())))
                .andExpect(content().string(containsString("/files/" + file)));
    }

    @Test
    void noFileGoesFurtherThanWhatItHangsOnNorThanItsOwnMarking_REL03() throws Exception {
        var file = attached(cast.algeria(), text, "note.txt", NOTE);
        var limited = new Marking(Tlp.AMBER, Distribution.LIMITED, null, java.util.Set.of(), null);
        marked(cast.algeria(), file, limited);
        gone(cast.observer(), file);
        there(cast.kuwait(), file);
        marked(cast.algeria(), file, Marking.of(Tlp.GREEN));
        there(cast.observer(), file);
        marked(cast.kuwait(), text, limited);
        gone(cast.observer(), file);
        there(cast.kuwait(), file);
        marked(cast.kuwait(), text, changing.withAuthor(Marking.of(Tlp.RED), cast.kuwait()));
        for (var other : List.of(cast.algeria(), cast.chair(), cast.kuwaitDrafter())) {
            gone(other, file);
        }
        there(cast.kuwait(), file);
    }

    @Test
    void aFileOnWhatIsRedIsRedAndForThePersonsNamed_TLP04() throws Exception {
        marked(cast.kuwait(), text, changing.withAuthor(Marking.of(Tlp.RED), cast.kuwait()));
        var file = attached(cast.kuwait(), text, "note.txt", NOTE);
        show(cast.kuwait(), file).andExpect(content().string(containsString("TLP:RED")));
        for (var other : List.of(cast.kuwaitDrafter(), cast.chair(), cast.observer(), cast.stranger())) {
            gone(other, file);
        }
    }

    @Test
    void whoDoesNotBelongToTheGroupHasNoFileOfIt() throws Exception {
        var file = attached(cast.kuwait(), cast.group().id(), "note.txt", NOTE);
        gone(cast.stranger(), file);
        web.perform(get("/files/" + file + "/content")).andExpect(status().isSeeOther());
        there(cast.algeria(), file);
        transactions.runAsService(
                () -> jdbc.sql("""
                        update access.group_party set until = now() where group_id = :group and party_code = 'DZ'
                        """).param("group", cast.group().id()).update());
        gone(cast.algeria(), file);
    }

    @Test
    void aReaderReadsAndDoesNoMore() throws Exception {
        var file = attached(cast.kuwait(), text, "note.txt", NOTE);
        var reader = reader(cast.algeria());
        show(reader, file).andExpect(status().isOk());
        send(reader, text, "note.txt", NOTE).andExpect(status().isNotFound());
        recall(reader, file).andExpect(status().isNotFound());
    }

    @Test
    void theSameFormActsOnceAndTheSameContentIsKeptOnce() throws Exception {
        var form = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            send(cast.kuwait(), text, "note.txt", NOTE, form).andExpect(status().isFound());
        }
        assertThat(count("information.file where place_id = :id", text)).isOne();
        send(cast.kuwait(), text, "note.txt", NOTE, "x").andExpect(status().isNotFound());
        var folder = database.folder().folder("files");
        try (var receiving = Files.list(folder.resolve("receiving"))) {
            assertThat(receiving).isEmpty();
        }
    }

    @Test
    void whatIsDamagedOnTheDiskIsNotHandedOut() throws Exception {
        var bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        var file = attached(cast.kuwait(), text, "note.txt", bytes);
        var hash = (String)
                Objects.requireNonNull(acts.about(file).getFirst().content().get("sha256"));
        var place =
                database.folder().folder("files").resolve(hash.substring(0, 2)).resolve(hash);
        assertThat(place).hasBinaryContent(bytes);
        Files.writeString(place, "other");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> web.perform(get("/files/" + file + "/content").with(as(cast.kuwait())))
                                .andExpect(status().is5xxServerError())))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isNull(),
                        failure -> assertThat(failure).rootCause().hasMessageContaining("content-damaged"));
    }

    @Test
    void whatMayNotBeAttachedIsRefusedWithASentenceAndLeavesNothing_MRK01_MRK02() throws Exception {
        var before = acts.about(text).size();
        refused("empty.txt", new byte[0], "Choose a file");
        refused("large.txt", new byte[25_000_001], "larger than 25 MB");
        refused("page.txt", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8), "none of the types");
        refused("bomb.docx", Documents.docxOf(" ".repeat(40_000_000)), "could not be looked through");
        refused(
                "trap.docx",
                Documents.docxOf("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>"),
                "could not be looked through");
        refused("a.pdf", Documents.pdf("NATO SECRET"), "bears a mark of classification");
        refused("a.docx", Documents.docx("SECRET UE"), "bears a mark of classification");
        refused("a.csv", "x,TOP SECRET,y\n".getBytes(StandardCharsets.UTF_8), "bears a mark of classification");
        refused("سري للغاية.txt", NOTE, "bears a mark of classification");
        assertThat(count("information.refused_mark where place = 'file/' || :id", text))
                .isEqualTo(4);
        assertThat(count("information.file where place_id = :id", text)).isZero();
        assertThat(acts.about(text)).hasSize(before);
    }

    @Test
    void whereAMarkMayBeACategoryItsSenderIsAsked_MRK01() throws Exception {
        var restricted = Documents.docx("RESTRICTED");
        refused("a.docx", restricted, "name=\"category\"");
        web.perform(upload(text, "a.docx", restricted)
                        .param("form", UUID.randomUUID().toString())
                        .param("category", "true")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isFound());
    }

    @Test
    void whatIsRecalledIsThereForNobodyAndSaysSo() throws Exception {
        var file = attached(cast.kuwaitDrafter(), text, "note.txt", NOTE);
        there(cast.algeria(), file);
        for (var other :
                List.of(cast.kuwaitDrafter(), cast.chair(), cast.algeria(), cast.observer(), cast.stranger())) {
            web.perform(get("/files/" + file + "/recall").with(as(other))).andExpect(status().isNotFound());
            recall(other, file).andExpect(status().isNotFound());
        }
        web.perform(get("/files/" + file + "/recall").with(as(cast.kuwait()))).andExpect(status().isOk());
        for (var time = 0; time < 2; time++) {
            recall(cast.kuwait(), file).andExpect(status().isFound());
        }
        for (var reader : List.of(cast.kuwait(), cast.algeria(), cast.observer())) {
            web.perform(get("/files/" + file + "/content").with(as(reader))).andExpect(status().isNotFound());
            show(reader, file).andExpect(content().string(containsString("Recalled by its source, Kuwait")));
        }
        gone(cast.stranger(), file);
        assertThat(acts.about(file).stream().map(OfficialAct::kind)).containsOnlyOnce("information.file-recalled");
    }

    @Test
    void whoTookARecalledFileAlongIsAskedAndTheSourceLearnsTheAnswer() throws Exception {
        var file = attached(cast.kuwait(), text, "note.txt", NOTE);
        there(cast.algeria(), file);
        destroy(cast.algeria(), file).andExpect(status().isNotFound());
        recall(cast.kuwait(), file);
        assertThat(told(cast.algeria(), file)).hasSize(1);
        assertThat(told(cast.observer(), file)).isEmpty();
        show(cast.kuwait(), file)
                .andExpect(content().string(containsString("<th scope=\"row\">Algeria</th>")))
                .andExpect(content().string(containsString("not yet")));
        for (var other : List.of(cast.chair(), cast.observer(), cast.kuwait(), cast.stranger())) {
            web.perform(get("/files/" + file + "/destruction").with(as(other))).andExpect(status().isNotFound());
        }
        destroy(cast.chair(), file);
        destroy(cast.stranger(), file).andExpect(status().isNotFound());
        assertThat(count("information.destruction where thing_id = :id", file)).isZero();
        web.perform(get("/files/" + file + "/destruction").with(as(cast.algeria())))
                .andExpect(status().isOk());
        for (var time = 0; time < 2; time++) {
            destroy(cast.algeria(), file).andExpect(status().isFound());
        }
        show(cast.kuwait(), file).andExpect(content().string(not(containsString("not yet"))));
        show(cast.chair(), file).andExpect(content().string(not(containsString("<th scope=\"row\">Algeria</th>"))));
        assertThat(told(cast.kuwait(), file)).hasSize(1);
        assertThat(acts.about(file).stream().map(OfficialAct::kind))
                .containsOnlyOnce("information.destruction-confirmed");
    }

    @Test
    void theSourceOfAFileAloneLearnsWhoTookItAlong_ORC03() throws Exception {
        var file = attached(cast.kuwait(), text, "note.txt", NOTE);
        there(cast.algeria(), file);
        web.perform(get("/markings/" + file + "/readers").with(as(cast.kuwait())))
                .andExpect(content().string(containsString("<th scope=\"row\">Algeria</th>")));
        web.perform(get("/markings/" + file + "/readers").with(as(cast.chair())))
                .andExpect(status().isNotFound());
    }

    private UUID attached(Actor actor, UUID place, String name, byte[] bytes) throws Exception {
        var to = send(actor, place, name, bytes)
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(Objects.requireNonNull(to).substring("/files/".length()));
    }

    private ResultActions send(Actor actor, UUID place, String name, byte[] bytes) throws Exception {
        return send(actor, place, name, bytes, UUID.randomUUID().toString());
    }

    private ResultActions send(Actor actor, UUID place, String name, byte[] bytes, String form) throws Exception {
        var request = upload(place, name, bytes).param("form", form).with(csrf());
        return web.perform(actor.party() == null ? request : request.with(as(actor)));
    }

    private static org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder upload(
            UUID place, String name, byte[] bytes) {
        return multipart("/files/of/" + place).file(new MockMultipartFile("file", name, "application/pdf", bytes));
    }

    private void refused(String name, byte[] bytes, String sentence) throws Exception {
        send(cast.kuwait(), text, name, bytes)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
    }

    private ResultActions form(Actor actor, UUID place) throws Exception {
        return web.perform(get("/files/of/" + place + "/new").with(as(actor)));
    }

    private ResultActions show(Actor actor, UUID file) throws Exception {
        return web.perform(get("/files/" + file).with(as(actor)));
    }

    private ResultActions recall(Actor actor, UUID file) throws Exception {
        return web.perform(
                post("/files/" + file + "/recall").with(as(actor)).with(csrf()).param("confirmed", "yes"));
    }

    private ResultActions destroy(Actor actor, UUID file) throws Exception {
        return web.perform(post("/files/" + file + "/destruction")
                .with(as(actor))
                .with(csrf())
                .param("confirmed", "yes"));
    }

    private void there(Actor actor, UUID file) throws Exception {
        show(actor, file).andExpect(status().isOk());
        web.perform(get("/files/" + file + "/content").with(as(actor))).andExpect(status().isOk());
        assertThat(rows(actor, file)).doesNotContain(0);
    }

    private void gone(Actor actor, UUID file) throws Exception {
        show(actor, file).andExpect(status().isNotFound());
        web.perform(get("/files/" + file + "/content").with(as(actor))).andExpect(status().isNotFound());
        assertThat(rows(actor, file)).containsOnly(0);
    }

    private List<Integer> rows(Actor actor, UUID file) {
        return transactions.call(
                actor,
                () -> List.of(
                        here("information.file where id = :id", file),
                        here("information.marking where thing_id = :id", file)));
    }

    private int count(String from, UUID id) {
        return transactions.asService(() -> here(from, id));
    }

    private int here(String from, UUID id) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void marked(Actor actor, UUID thing, Marking marking) {
        assertThat(changing.mark(actor, thing, marking, CLOCK)).isInstanceOf(MarkingOutcome.Done.class);
    }

    private List<String> told(Actor actor, UUID file) {
        return transactions.asService(
                () -> jdbc.sql("select subject from notices.notice where account_id = :account and subject_id = :id")
                        .param("account", actor.accountId())
                        .param("id", file)
                        .query(String.class)
                        .list());
    }

    /** The same post with the authority to read alone. */
    private Actor reader(Actor actor) {
        TestDatabase.get()
                .superuserJdbc()
                .sql("update identity.slice set authority = 'READ' where account_id = :id")
                .param("id", actor.accountId())
                .update();
        return actor;
    }
}
