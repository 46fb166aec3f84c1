package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.GroupSettings;
import org.entente.groups.Outcome;
import org.entente.groups.model.Precedence;
import org.entente.groups.usecase.ChangingTheSettings;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.Tlp;
import org.entente.information.receipts.AskingForReceipts;
import org.entente.information.receipts.ReceiptOutcome;
import org.entente.information.receipts.ReceiptRefusal;
import org.entente.information.requests.AnsweringARequest;
import org.entente.information.requests.AskingForRelease;
import org.entente.information.requests.AskingForRelease.Wish;
import org.entente.information.requests.ReleaseOutcome;
import org.entente.information.requests.ReleaseRefusal;
import org.entente.support.EntenteTest;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.usecase.RecallingAText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A silence in a group whose members are not shown to each other (GRP-19): how many may object, and not which. */
@EntenteTest
class HiddenEntitledTests {

    @Autowired
    private TextWorld world;

    @Autowired
    private ChangingTheSettings changing;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChangingAMarking marking;

    @Autowired
    private AskingForRelease asking;

    @Autowired
    private AskingForReceipts receipts;

    @Autowired
    private AnsweringARequest answering;

    @Autowired
    private RecallingAText recalling;

    @Autowired
    private MockMvc web;

    @Autowired
    private Clock clock;

    private TextWorld.Cast cast;
    private TextWorld.Draft draft;
    private UUID silence;

    @BeforeEach
    void launch() {
        cast = world.cast();
        hide(true);
        draft = world.issued(cast);
        var now = clock.instant();
        silence = world.launched(cast, now, now.plus(Duration.ofDays(5)), true, draft);
    }

    private void hide(boolean hidden) {
        var settings = new GroupSettings(
                cast.group().id(),
                List.of(Language.EN),
                Precedence.USUAL,
                "TLP:AMBER",
                true,
                null,
                GroupSettings.Proposers.FULL_RIGHTS,
                false,
                hidden);
        assertThat(changing.change(cast.chair(), settings, TextWorld.CLOCK)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theProcedureNamesThoseEntitledToTheChairAlone() throws Exception {
        assertThat(page(cast.chair(), "/silence/" + silence)).contains("Algeria", "Kuwait");
        for (var member : List.of(cast.kuwait(), cast.observer())) {
            assertThat(page(member, "/silence/" + silence))
                    .contains("3 members, not shown to each other")
                    .doesNotContain("Algeria");
        }
        assertThat(acts(cast.kuwait())).anyMatch(act -> act.contains("entitledCount"));
        for (var reader : List.of(cast.chair(), cast.kuwait(), cast.observer())) {
            assertThat(acts(reader)).noneMatch(act -> act.contains("\"DZ\""));
        }
    }

    @Test
    void neitherPreviewNorReadersNameThem() throws Exception {
        page(cast.algeria(), "/texts/" + draft.text().id());
        for (var path : List.of("/markings/", "/markings/%s/readers")) {
            var id = draft.text().id().toString();
            var address = path.contains("%s") ? path.formatted(id) : path + id;
            assertThat(page(cast.kuwait(), address)).as(path).doesNotContain("Algeria");
        }
    }

    /** GRP-19: a request would name parties to parties; its page says so instead of offering it. */
    @Test
    void neitherReceiptsNorReleasesAreOffered() throws Exception {
        var text = world.shared(cast).text().id();
        var limited = new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);
        assertThat(marking.mark(cast.kuwait(), text, limited, TextWorld.CLOCK)).isInstanceOf(MarkingOutcome.Done.class);
        var marked = "/markings/" + text;
        assertThat(page(cast.kuwait(), marked + "/receipts"))
                .contains("no acknowledgement is asked for here")
                .doesNotContain("/receipts/new");
        assertThat(page(cast.algeria(), marked + "/requests"))
                .contains("no release is asked for here")
                .doesNotContain("/requests/new");
        for (var path : List.of("/receipts/new", "/requests/new")) {
            for (var reader : List.of(cast.kuwait(), cast.algeria())) {
                web.perform(get(marked + path).with(as(reader))).andExpect(status().isNotFound());
            }
        }
        web.perform(post(marked + "/receipts").with(as(cast.kuwait())).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("no acknowledgement is asked for here")));
        web.perform(post(marked + "/receipts").with(as(cast.algeria())).with(csrf()))
                .andExpect(status().isNotFound());
        var due = clock.instant().plus(Duration.ofDays(3));
        assertThat(receipts.ask(cast.kuwait(), text, due, ZoneOffset.UTC, clock))
                .isEqualTo(new ReceiptOutcome.Refused(ReceiptRefusal.HIDDEN));
        hide(false);
        assertThat(page(cast.kuwait(), marked + "/receipts")).contains("/receipts/new");
        assertThat(page(cast.algeria(), marked + "/requests")).contains("/requests/new");
    }

    /** ORC-02: a request from before cannot be granted, for that would name the readers. */
    @Test
    void noRequestForReleaseIsGranted() {
        hide(false);
        var text = world.shared(cast).text().id();
        var limited = new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);
        assertThat(marking.mark(cast.kuwait(), text, limited, TextWorld.CLOCK)).isInstanceOf(MarkingOutcome.Done.class);
        var asked =
                asking.ask(cast.algeria(), text, new Wish(Set.of(new PartyCode("CU")), "To prepare."), TextWorld.CLOCK);
        var request = ((ReleaseOutcome.Done) asked).request().id();
        hide(true);
        assertThat(answering.answer(cast.kuwait(), request, true, "", TextWorld.CLOCK))
                .isEqualTo(new ReleaseOutcome.Refused(ReleaseRefusal.HIDDEN));
        assertThat(answering.answer(cast.kuwait(), request, false, "Not now.", TextWorld.CLOCK))
                .isInstanceOf(ReleaseOutcome.Done.class);
    }

    /** Who printed a text is named to its source once that State says that nothing is left. */
    @Test
    void aTombstoneNamesThoseAloneWhoHaveConfirmed() throws Exception {
        var text = "/texts/" + world.shared(cast).text().id();
        page(cast.algeria(), text + "/print");
        var id = UUID.fromString(text.substring("/texts/".length()));
        assertThat(recalling.recall(cast.kuwait(), id, clock)).isInstanceOf(TextOutcome.Done.class);
        assertThat(page(cast.kuwait(), text)).doesNotContain("Algeria");
        assertThat(recalling.confirmDestruction(cast.algeria(), id, clock)).isInstanceOf(TextOutcome.Done.class);
        assertThat(page(cast.kuwait(), text)).contains("Algeria");
    }

    private String page(Actor reader, String path) throws Exception {
        var response = web.perform(get(path).with(as(reader))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    /** The official acts that the reader may read of the procedure. */
    private List<String> acts(Actor reader) {
        return transactions.call(
                reader,
                () -> jdbc.sql("select act from record.intent where subject_id = :id")
                        .param("id", silence)
                        .query(String.class)
                        .list());
    }
}
