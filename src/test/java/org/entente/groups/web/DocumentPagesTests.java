package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.groups.Groups;
import org.entente.groups.usecase.KeepingGroupDocuments;
import org.entente.notices.Notices;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The concept note and the terms of reference of a group, kept by those who may and by nobody else: GRP-16. */
@EntenteTest
class DocumentPagesTests {

    private static final String NOTE = "/documents/concept-note";

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private KeepingGroupDocuments keeping;

    @Autowired
    private Notices notices;

    private Forms forms;
    private String path;
    private Actor chair;
    private Actor cuba;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        chair = cast.headOfMission("DZ");
        cuba = cast.headOfMission("CU");
        path = forms.act(
                chair,
                "/groups/new",
                founding(
                        "terms-of-reference-en",
                        "We meet.\r\n\r\nWe listen.",
                        "silence-profile",
                        "UNGA_2020",
                        "launched",
                        "2031-05"));
        forms.act(
                chair, path + "/admission", "party", "CU", "capacity", "MEMBER", "rights", "capacity", "since", "2022");
    }

    @Test
    void aGroupMayBeFoundedWithThemAndWithItsPracticeOfSilence() throws Exception {
        assertThat(forms.page(cuba, path + "/documents"))
                .contains("<p>We meet.</p>", "<p>We listen.</p>", "Version 1, kept by Algeria", "None has been kept")
                .doesNotContain(path + NOTE);
        assertThat(forms.page(cuba, path + "/silence-profile")).contains("General Assembly practice of 2020");
        assertThat(forms.page(cuba, path)).contains("Launched on", "May 2031");
        assertThat(forms.refused(
                        chair,
                        "/groups/new",
                        founding("silence-profile", "DEMONSTRATION", "concept-note-fr", "Des mots gardés")))
                .contains("silence-profile-error", "Des mots gardés");
    }

    @Test
    void aLaterVersionReplacesAnEarlierOneThatStaysReadable() throws Exception {
        forms.act(chair, path + NOTE, "concept-note-en", "First thoughts", "concept-note-fr", "Premières idées");
        assertThat(forms.page(chair, path + NOTE)).contains("First thoughts", "Premières idées");
        assertThat(forms.refused(
                        chair, path + NOTE, "concept-note-en", "First thoughts", "concept-note-fr", "Premières idées"))
                .contains("already");
        // The first page of a session that was idle for a minute notes that it was seen.
        forms.page(cuba, path + "/documents");
        var few = Statements.of(() -> forms.page(cuba, path + "/documents")).size();
        forms.act(chair, path + NOTE, "concept-note-en", "Second thoughts");
        assertThat(forms.page(cuba, path + "/documents"))
                .containsSubsequence("Second thoughts", "<details>", "Version 1", "First thoughts", "Premières idées");
        assertThat(Statements.of(() -> forms.page(cuba, path + "/documents")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(12);
        assertThat(notices.of(cuba, 0, 50)).anyMatch(notice -> notice.body().contains("concept note"));
        assertThat(forms.refused(chair, path + NOTE, "concept-note-en", "x".repeat(40_001)))
                .contains("concept-note-en-error");
        assertThat(forms.refused(chair, path + NOTE, "concept-note-en", " ")).contains("concept-note-en-error");
    }

    @Test
    void nobodyElseKeepsOrReadsThem() throws Exception {
        for (var member : List.of(cuba, cast.drafter("DZ"))) {
            assertThat(forms.read(member, path + NOTE).getStatus()).isEqualTo(404);
            assertThat(forms.refused(member, path + NOTE, "concept-note-en", "x"))
                    .contains("belongs to the chair");
        }
        for (var stranger : List.of(cast.headOfMission("UY"), cast.operator())) {
            forms.notFound(stranger, path + NOTE, "concept-note-en", "x");
            assertThat(forms.read(stranger, path + "/documents").getStatus()).isEqualTo(404);
            assertThat(keeping.of(stranger, id())).isEmpty();
        }
        forms.notFound(chair, path + "/documents/letter", "letter-en", "x");
        assertThat(keeping.of(cuba, id())).hasSize(1);
    }

    private static String[] founding(String... more) {
        return Stream.concat(Stream.of(GroupFormsTests.founding(GroupFormsTests.acronym())), Stream.of(more))
                .toArray(String[]::new);
    }

    private UUID id() {
        return groups.bySlug(chair, path.substring("/groups/".length()))
                .orElseThrow()
                .id();
    }
}
