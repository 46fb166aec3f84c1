package org.entente.texts;

import static org.entente.support.Cast.as;
import static org.entente.texts.TextWorld.CLOCK;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.support.EntenteTest;
import org.entente.texts.usecase.OpeningAVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of texts, as those who may and as everyone else. */
@EntenteTest
class TextPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private OpeningAVersion opening;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    @Test
    void aPrivateDraftIsNotFoundByAnyoneButItsMissionOnAnyRoute() throws Exception {
        var draft = world.worded(cast);
        for (var path : reading(draft)) {
            show(cast.kuwaitDrafter(), path).andExpect(status().isOk());
            for (var other : List.of(cast.chair(), cast.algeria(), cast.observer(), cast.stranger())) {
                show(other, path).andExpect(status().isNotFound());
            }
            web.perform(get(path)).andExpect(status().isSeeOther()).andExpect(redirectedUrlPattern("/sign-in*"));
        }
        for (var other : List.of(cast.chair(), cast.algeria(), cast.observer(), cast.stranger())) {
            for (var request : writing(draft)) {
                web.perform(request.with(as(other)).with(csrf())).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void onlyThePenholderWritesWhatTheGroupReads() throws Exception {
        var draft = world.shared(cast);
        for (var reader : List.of(cast.chair(), cast.algeria(), cast.observer())) {
            show(reader, text(draft))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Décident")));
            show(reader, side(draft))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<textarea"))));
            web.perform(wording(draft, draft.op(), "fr")
                            .param("words", "autre chose")
                            .param("revision", "1")
                            .with(as(reader))
                            .with(csrf()))
                    .andExpect(status().isUnprocessableContent());
            web.perform(post(path(draft) + "/paragraphs/" + draft.op() + "/removal")
                            .with(as(reader))
                            .with(csrf()))
                    .andExpect(status().isUnprocessableContent());
        }
        show(cast.kuwait(), side(draft)).andExpect(content().string(containsString("<textarea")));
        show(cast.stranger(), text(draft)).andExpect(status().isNotFound());
    }

    @Test
    void aTextIsBegunFromItsFormAndBadInputKeepsWhatWasTyped() throws Exception {
        var address = "/groups/" + cast.group().slug() + "/texts";
        show(cast.kuwait(), address + "/new").andExpect(status().isOk());
        show(cast.observer(), address).andExpect(status().isOk());
        show(cast.observer(), address + "/new").andExpect(status().isNotFound());
        show(cast.stranger(), address).andExpect(status().isNotFound());
        web.perform(post(address)
                        .param("title", "Communiqué gardé")
                        .param("kind", "TREATY")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Communiqué gardé")));
        web.perform(post(address).param("title", "x").with(as(cast.observer())).with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(post(address)
                        .param("title", "Communiqué")
                        .param("kind", "DECLARATION")
                        .param("chapter", cast.chapter().id().toString())
                        .param("original", "fr")
                        .param("authentic", "ar")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/texts/*"));
    }

    @Test
    void aStaleEditShowsBothAndLosesNothingPlainAndPartial() throws Exception {
        var draft = world.worded(cast);
        world.word(cast, draft.text(), draft.op(), Language.FR, "Décident entretemps.", 1);
        for (var partial : List.of(false, true)) {
            var request = wording(draft, draft.op(), "fr")
                    .param("words", "Décident tardivement.")
                    .param("revision", "1");
            if (partial) {
                request.header("HX-Request", "true");
            }
            web.perform(request.with(as(cast.kuwait())).with(csrf()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Décident entretemps.")))
                    .andExpect(content().string(containsString("Décident tardivement.")))
                    .andExpect(content().string(partial ? not(containsString("<html")) : containsString("<html")));
        }
    }

    @Test
    void anEditGoesBackToItsParagraphAndAnswersHtmxWithItsCell() throws Exception {
        var draft = world.worded(cast);
        web.perform(wording(draft, draft.op(), "ar")
                        .param("words", "نقرر الاجتماع كل ٤ أشهر.")
                        .param("revision", "1")
                        .param("with", "ar")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(redirectedUrl(path(draft) + "/side-by-side?with=ar#p-" + draft.op()));
        web.perform(wording(draft, draft.op(), "ar")
                        .param("words", "نقرر الاجتماع كل ٥ أشهر.")
                        .param("revision", "2")
                        .header("HX-Request", "true")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"finding\"")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void idsThatDoNotBelongTogetherAreNotFound() throws Exception {
        var mine = world.worded(cast);
        var other = world.worded(cast);
        var elsewhere = world.worded(world.cast());
        for (var paragraph : List.of(other.op(), elsewhere.op(), Ids.next())) {
            web.perform(wording(mine, paragraph, "fr")
                            .param("words", "x")
                            .param("revision", "0")
                            .with(as(cast.kuwait()))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
            for (var act : List.of("/removal", "/rise", "/fall")) {
                web.perform(post(path(mine) + "/paragraphs/" + paragraph + act)
                                .with(as(cast.kuwait()))
                                .with(csrf()))
                        .andExpect(status().isNotFound());
            }
            web.perform(post(path(mine) + "/paragraphs")
                            .param("kind", "OPERATIVE")
                            .param("after", paragraph.toString())
                            .with(as(cast.kuwait()))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        for (var path :
                List.of("/versions/2/side-by-side", "/versions/2/issue", "/difference?from=1&to=9", "?version=7")) {
            show(cast.kuwait(), text(mine) + path).andExpect(status().isNotFound());
        }
        web.perform(wording(mine, mine.op(), "zh")
                        .param("words", "x")
                        .param("revision", "0")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatWasTypedIsShownAsWordsAndNeverAsMarkup() throws Exception {
        var draft = world.worded(cast);
        var canary = "<script>alert(1)</script>\"'&<b>";
        world.word(cast, draft.text(), draft.op(), Language.FR, canary, 1);
        for (var path : reading(draft)) {
            show(cast.kuwait(), path).andExpect(content().string(not(containsString("<script>alert"))));
        }
    }

    @Test
    void paragraphsAreArrangedByPlainForms() throws Exception {
        var draft = world.worded(cast);
        web.perform(post(path(draft) + "/paragraphs")
                        .param("kind", "OPERATIVE")
                        .param("after", draft.op().toString())
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern(path(draft) + "/side-by-side*"));
        web.perform(post(path(draft) + "/paragraphs/" + draft.op() + "/fall")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        web.perform(post(path(draft) + "/paragraphs")
                        .param("kind", "PREAMBULAR")
                        .param("after", draft.op().toString())
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(path(draft) + "/paragraphs")
                        .param("kind", "NOTHING")
                        .param("after", draft.op().toString())
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void bindingActsAreAskedOnceAndRefusedInTheWrongStateOrHands() throws Exception {
        var draft = world.worded(cast);
        act(cast.kuwaitDrafter(), text(draft) + "/sharing", 422);
        show(cast.kuwait(), text(draft) + "/sharing")
                .andExpect(content().string(containsString("Exactly what will be recorded")));
        show(cast.kuwaitDrafter(), text(draft) + "/sharing").andExpect(status().isNotFound());
        act(cast.kuwait(), text(draft) + "/sharing", 302);
        for (var reader : List.of(cast.kuwait(), cast.algeria(), cast.chair(), cast.observer(), cast.stranger())) {
            show(reader, text(draft) + "/sharing").andExpect(status().isNotFound());
        }
        act(cast.kuwait(), text(draft) + "/sharing", 422);
        act(cast.kuwait(), path(draft) + "/issue", 422);
        show(cast.chair(), path(draft) + "/issue")
                .andExpect(content().string(containsString("Exactly what will be recorded")));
        act(cast.chair(), path(draft) + "/issue", 422);
        var seen = seen(cast, draft);
        var line = "Décident de se réunir, tous les 3 mois.";
        world.word(cast, draft.text(), draft.op(), Language.FR, line, 1);
        issue(cast.chair(), draft, seen, 422);
        issue(cast.chair(), draft, seen(cast, draft), 302);
        act(cast.chair(), path(draft) + "/issue", 422);
        act(cast.chair(), text(draft) + "/release", 422);
        act(cast.algeria(), text(draft) + "/versions", 422);
        act(cast.kuwait(), text(draft) + "/versions", 302);
        act(cast.kuwait(), text(draft) + "/versions", 422);
    }

    @Test
    void theIssuePageListsEveryCheckWithItsReason() throws Exception {
        var draft = world.worded(cast);
        world.word(cast, draft.text(), draft.op(), Language.FR, "Décident de se réunir tous les 4 [cinq] mois.", 1);
        web.perform(post(text(draft) + "/sharing")
                .param("confirmed", "yes")
                .with(as(cast.kuwait()))
                .with(csrf()));
        show(cast.chair(), path(draft) + "/issue")
                .andExpect(content().string(containsString("The numbers differ")))
                .andExpect(content().string(containsString("Open brackets in OP1")))
                .andExpect(content().string(not(containsString("Exactly what will be recorded"))));
    }

    @Test
    void whatChangedIsReadable() throws Exception {
        var draft = world.issued(cast);
        opening.open(cast.kuwait(), draft.text().id(), CLOCK);
        web.perform(post(text(draft) + "/versions/2/paragraphs/" + draft.op() + "/wordings/fr")
                .param("words", "Décident de se réunir tous les 6 mois.")
                .param("revision", "1")
                .with(as(cast.kuwait()))
                .with(csrf()));
        show(cast.algeria(), text(draft) + "/difference?from=1&to=2&language=fr")
                .andExpect(content().string(containsString("<del>")))
                .andExpect(content().string(containsString("<ins>")));
    }

    @Test
    void aReleasedTextIsForEveryoneInEveryFrozenLanguageAndNothingElseIs() throws Exception {
        var draft = world.adopted(cast);
        var shortId = world.released(cast, draft);
        web.perform(get("/p/" + shortId + "/fr"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lang=\"fr\" dir=\"ltr\"")))
                .andExpect(content().string(containsString("hreflang=\"ar\"")))
                .andExpect(content().string(containsString("rel=\"canonical\"")))
                .andExpect(content().string(containsString(cast.group().acronym() + "/2026/JS.1")))
                .andExpect(content().string(containsString("by silence procedure")));
        web.perform(get("/p/" + shortId + "/ar"))
                .andExpect(content().string(containsString("lang=\"ar\" dir=\"rtl\"")));
        web.perform(get("/p/" + shortId)).andExpect(status().isOk());
        show(cast.stranger(), "/p/" + shortId).andExpect(status().isOk());
        for (var path : List.of(
                "/p/" + shortId + "/zh", "/p/" + shortId + "/FR", "/p/aaaaaaaaaa", "/p/x", "/p/" + shortId + "/fr/x")) {
            web.perform(get(path)).andExpect(status().isNotFound());
        }
        web.perform(get(text(draft))).andExpect(status().isSeeOther());
        show(cast.stranger(), text(draft)).andExpect(status().isNotFound());
    }

    @Test
    void anUnreleasedTextHasNoPublicPage() throws Exception {
        var draft = world.adopted(cast);
        web.perform(get("/p/" + draft.text().id())).andExpect(status().isNotFound());
    }

    private List<String> reading(TextWorld.Draft draft) {
        return List.of(
                text(draft),
                text(draft) + "?version=1&language=ar",
                text(draft) + "/print",
                text(draft) + "/release",
                text(draft) + "/difference?from=1&to=1",
                path(draft) + "/issue",
                side(draft),
                side(draft) + "?with=en");
    }

    private List<MockHttpServletRequestBuilder> writing(TextWorld.Draft draft) {
        return List.of(
                wording(draft, draft.op(), "fr").param("words", "x").param("revision", "1"),
                post(path(draft) + "/paragraphs")
                        .param("kind", "OPERATIVE")
                        .param("after", draft.op().toString()),
                post(path(draft) + "/paragraphs/" + draft.op() + "/removal"),
                post(path(draft) + "/paragraphs/" + draft.op() + "/rise"),
                post(path(draft) + "/paragraphs/" + draft.op() + "/fall"),
                post(path(draft) + "/issue"),
                post(text(draft) + "/sharing"),
                post(text(draft) + "/versions"),
                post(text(draft) + "/release"));
    }

    /** The digest of the words as the page of the issue shows them to the chair. */
    private String seen(TextWorld.Cast cast, TextWorld.Draft draft) throws Exception {
        var page = show(cast.chair(), path(draft) + "/issue")
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private void issue(Actor actor, TextWorld.Draft draft, String seen, int expected) throws Exception {
        web.perform(post(path(draft) + "/issue")
                        .param("confirmed", "yes")
                        .with(as(actor))
                        .with(csrf())
                        .param("seen", seen))
                .andExpect(status().is(expected));
    }

    private void act(Actor actor, String path, int expected) throws Exception {
        web.perform(post(path).param("confirmed", "yes").with(as(actor)).with(csrf()))
                .andExpect(status().is(expected));
    }

    private ResultActions show(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(as(actor)));
    }

    private static MockHttpServletRequestBuilder wording(TextWorld.Draft draft, UUID paragraph, String language) {
        return post(path(draft) + "/paragraphs/" + paragraph + "/wordings/" + language);
    }

    private static String text(TextWorld.Draft draft) {
        return "/texts/" + draft.text().id();
    }

    private static String path(TextWorld.Draft draft) {
        return text(draft) + "/versions/1";
    }

    private static String side(TextWorld.Draft draft) {
        return path(draft) + "/side-by-side";
    }
}
