package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.record.model.Acts.ActFilter;
import org.entente.record.usecase.ReadingTheRecord;
import org.entente.record.usecase.Sequencing;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.entente.texts.TextWorld;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.usecase.RunningSilence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A page sends few statements to the database, and no more of them when there is more to show. */
@EntenteTest
class StatementsTests {

    private static final int MOST = 12;

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private RunningSilence running;

    @Autowired
    private ReadingTheRecord reading;

    @Autowired
    private Sequencing sequencing;

    @Autowired
    private Clock clock;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    @Test
    void today() throws Exception {
        launched(world.issued(cast));
        var few = statements("/");
        for (var more = 0; more < 3; more++) {
            cast = world.cast();
            launched(world.issued(cast));
            launched(world.issued(cast));
        }
        assertThat(statements("/")).isEqualTo(few);
    }

    @Test
    void theListOfGroups() throws Exception {
        var few = statements("/groups");
        world.cast();
        world.cast();
        assertThat(statements("/groups")).isEqualTo(few);
    }

    @Test
    void aSilenceAndTheFormsOfItsActs() throws Exception {
        var one = "/silence/" + launched(world.issued(cast));
        var id = launched(world.issued(cast), world.issued(cast), world.issued(cast));
        for (var word = 0; word < 5; word++) {
            running.comment(cast.kuwait(), id, SilenceCommentKind.QUESTION, "Why?", clock);
        }
        for (var page : List.of("", "/objections", "/comments", "/statements")) {
            assertThat(statements("/silence/" + id + page)).isEqualTo(statements(one + page));
        }
    }

    @Test
    void aTextAndItsVersionsSideBySide() throws Exception {
        var draft = world.shared(cast);
        var text = "/texts/" + draft.text().id();
        var pages = List.of(
                text,
                text + "/versions/1/side-by-side",
                text + "/difference?from=1&to=1",
                text + "/versions/1/issue",
                "/groups/" + cast.group().slug() + "/texts",
                "/texts");
        var few = pages.stream().map(this::statements).toList();
        for (var more = 0; more < 3; more++) {
            world.shared(cast);
            var added = world.add(cast, draft.text(), ParagraphKind.OPERATIVE, draft.op());
            world.word(cast, draft.text(), added, Language.FR, "Décident encore.", 0);
            world.word(cast, draft.text(), added, Language.AR, "نقرر أيضا.", 0);
        }
        assertThat(pages.stream().map(this::statements).toList()).isEqualTo(few);
    }

    @Test
    void filesAndWhatTheyHangOn() throws Exception {
        var text = "/texts/" + world.shared(cast).text().id();
        for (var place :
                List.of(text.substring("/texts/".length()), cast.group().id().toString())) {
            var file = attached(place);
            var pages = List.of(file, file + "/recall", "/files/of/" + place, "/files/of/" + place + "/new", text);
            var few = pages.stream().map(this::statements).toList();
            attached(place);
            attached(place);
            assertThat(pages.stream().map(this::statements).toList()).isEqualTo(few);
        }
    }

    private String attached(String place) throws Exception {
        var file = new MockMultipartFile("file", "note.txt", "text/plain", new byte[] {'a'});
        return String.valueOf(web.perform(multipart("/files/of/" + place)
                        .file(file)
                        .param("form", UUID.randomUUID().toString())
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void aTextThatWasReleased() throws Exception {
        var draft = world.adopted(cast);
        world.released(cast, draft);
        statements("/texts/" + draft.text().id());
    }

    @Test
    void theRecord() throws Exception {
        world.shared(cast);
        var few = statements("/record");
        world.issued(cast);
        assertThat(statements("/record")).isEqualTo(few);
    }

    /** A proof reads one more tile each time that the log has grown 256 times as long. */
    @Test
    void anActOnTheRecord() throws Exception {
        world.shared(cast);
        sequencing.run();
        var act = reading.page(cast.kuwait(), new ActFilter(null, "texts.shared"), 1)
                .acts()
                .getFirst()
                .act()
                .id();
        statements("/record/acts/" + act);
    }

    /** How many statements a member's page sends: those of the page alone, not those of the jobs beside it. */
    private int statements(String path) {
        try {
            show(path);
            var sent = Statements.of(() -> show(path));
            assertThat(sent).as(path).hasSizeLessThanOrEqualTo(MOST);
            return sent.size();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private int show(String path) throws Exception {
        return web.perform(get(path).with(as(cast.kuwait())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private UUID launched(TextWorld.Draft... drafts) {
        var now = clock.instant();
        return world.launched(cast, now, now.plus(Duration.ofDays(5)), true, drafts);
    }
}
