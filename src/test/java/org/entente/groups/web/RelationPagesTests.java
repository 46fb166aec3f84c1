package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.Relation;
import org.entente.groups.usecase.RelatingGroups;
import org.entente.notices.Notices;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What groups are to each other, said by the chair of one and confirmed by that of the other: GRP-15. */
@EntenteTest
class RelationPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private RelatingGroups relating;

    @Autowired
    private Notices notices;

    @Autowired
    private org.entente.groups.Groups groups;

    private Forms forms;
    private String ours;
    private String theirs;
    private Actor algeria;
    private Actor uruguay;
    private Actor cuba;
    private Actor qatar;

    /** Algeria chairs one group, Uruguay the other; Cuba belongs to the first alone, Bolivia to both. */
    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        algeria = cast.headOfMission("DZ");
        uruguay = cast.headOfMission("UY");
        cuba = cast.headOfMission("CU");
        qatar = cast.headOfMission("QA");
        ours = forms.act(algeria, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        theirs = forms.act(uruguay, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        admit(algeria, ours, "CU");
        admit(algeria, ours, "BO");
        admit(uruguay, theirs, "BO");
        admit(uruguay, theirs, "QA");
    }

    @Test
    void aRelationHoldsOnceTheOtherChairHasConfirmedItWithBothNames() throws Exception {
        propose();
        assertThat(forms.page(cuba, relations(ours))).contains("A quiet group", "Proposed to the other chair");
        assertThat(forms.page(qatar, relations(theirs)))
                .contains("A loud group", "answer is asked for")
                .doesNotContain("/confirmation");
        assertThat(notices.of(uruguay, 0, 50))
                .anyMatch(notice -> notice.subject().contains("A loud group"));
        var asked = only(uruguay, theirs);
        assertThat(asked.kind()).isEqualTo(Relation.Kind.CHILD);
        assertThat(forms.page(uruguay, path(theirs, asked, "confirmation")))
                .contains("A quiet group", "A loud group", "Part of this group");
        forms.act(uruguay, path(theirs, asked, "confirmation"));
        assertThat(forms.page(cuba, relations(ours)))
                .contains("A quiet group", "In force")
                .doesNotContain(theirs);
        assertThat(forms.page(cast.headOfMission("BO"), relations(ours)))
                .contains("href=\"" + theirs + "\"")
                .doesNotContain("A quiet group");
        assertThat(notices.of(cuba, 0, 50)).anyMatch(notice -> notice.subject().contains("in force: A quiet group"));
        assertThat(forms.refused(uruguay, path(theirs, asked, "declining"))).contains("meanwhile");
        assertThat(forms.refused(algeria, relations(ours) + "/new", proposal())).contains("already");
        forms.act(algeria, path(ours, only(algeria, ours), "ending"));
        assertThat(only(uruguay, theirs).state()).isEqualTo(Relation.State.ENDED);
        assertThat(forms.refused(algeria, path(ours, only(algeria, ours), "ending")))
                .contains("meanwhile");
    }

    @Test
    void theOtherChairMayDeclineAndTheFirstTakeItBack() throws Exception {
        propose();
        forms.act(uruguay, path(theirs, only(uruguay, theirs), "declining"));
        assertThat(forms.page(cuba, relations(ours))).contains("Declined");
        assertThat(forms.read(uruguay, path(theirs, only(uruguay, theirs), "confirmation"))
                        .getStatus())
                .isEqualTo(404);
        propose();
        var again = relating.in(algeria, id(algeria, ours)).stream()
                .filter(Relation::isOpen)
                .findFirst()
                .orElseThrow();
        assertThat(forms.refused(algeria, path(ours, again, "confirmation"))).contains("meanwhile");
        forms.act(algeria, path(ours, again, "ending"));
        assertThat(relating.in(uruguay, id(uruguay, theirs))).noneMatch(Relation::isOpen);
    }

    @Test
    void anOutsideBodyIsEnteredByItsNameAlone() throws Exception {
        forms.act(algeria, relations(ours) + "/new", "kind", "COOPERATES", "name-en", "An outside forum");
        assertThat(forms.page(cuba, relations(ours))).contains("An outside forum", "In force");
        var few = Statements.of(() -> forms.page(cuba, relations(ours))).size();
        forms.act(algeria, relations(ours) + "/new", "kind", "PARENT", "name-en", "Another forum");
        assertThat(Statements.of(() -> forms.page(cuba, relations(ours))))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(12);
    }

    /** GRP-01: an address that no group has answers like any other. */
    @Test
    void aProposalDoesNotTellWhetherThereIsSuchAGroup() throws Exception {
        forms.act(
                algeria,
                relations(ours) + "/new",
                "kind",
                "PARENT",
                "address",
                "no-such-group-here",
                "name-en",
                "A quiet group",
                "own-name-en",
                "A loud group");
        assertThat(forms.page(algeria, relations(ours))).contains("Proposed to the other chair");
        propose();
        assertThat(relating.in(algeria, id(algeria, ours)))
                .hasSize(2)
                .allMatch(relation -> relation.otherGroupId() == null && relation.state() == Relation.State.PROPOSED);
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() throws Exception {
        var form = relations(ours) + "/new";
        assertThat(forms.refused(algeria, form, "kind", "PARENT", "address", "../x", "name-en", "Kept words"))
                .contains("address-error", "own-name-en-error", "Kept words");
        assertThat(forms.refused(algeria, form, "kind", "SIBLING")).contains("kind-error", "name-en-error");
        assertThat(forms.refused(
                        algeria, form, "kind", "PARENT", "address", slug(ours), "name-en", "x", "own-name-en", "y"))
                .contains("address-error", "to itself");
    }

    @Test
    void nobodyElseProposesAnswersOrEnds() throws Exception {
        propose();
        var own = only(algeria, ours);
        var asked = only(uruguay, theirs);
        for (var member : List.of(cuba, cast.drafter("DZ"))) {
            assertThat(forms.read(member, relations(ours) + "/new").getStatus()).isEqualTo(404);
            assertThat(forms.refused(member, relations(ours) + "/new", proposal()))
                    .contains("belongs to the chair");
            assertThat(forms.read(member, path(ours, own, "ending")).getStatus())
                    .isEqualTo(404);
            assertThat(forms.refused(member, path(ours, own, "ending"))).contains("belongs to the chair");
        }
        for (var act : List.of("confirmation", "declining", "ending")) {
            assertThat(forms.read(qatar, path(theirs, asked, act)).getStatus()).isEqualTo(404);
            assertThat(forms.refused(qatar, path(theirs, asked, act))).contains("belongs to the chair");
            for (var stranger : List.of(algeria, cuba, cast.operator())) {
                forms.notFound(stranger, path(theirs, asked, act));
            }
            forms.notFound(uruguay, path(theirs, own, act));
            forms.notFound(algeria, path(ours, asked, act));
        }
        for (var stranger : List.of(uruguay, qatar, cast.operator())) {
            forms.notFound(stranger, relations(ours) + "/new", proposal());
            assertThat(forms.read(stranger, relations(ours)).getStatus()).isEqualTo(404);
        }
        assertThat(relating.in(qatar, own.groupId())).isEmpty();
        assertThat(only(uruguay, theirs).state()).isEqualTo(Relation.State.PROPOSED);
    }

    private void admit(Actor chair, String path, String party) throws Exception {
        forms.act(
                chair,
                path + "/admission",
                "party",
                party,
                "capacity",
                "MEMBER",
                "rights",
                "capacity",
                "since",
                "2022");
    }

    private void propose() throws Exception {
        forms.act(algeria, relations(ours) + "/new", proposal());
    }

    private String[] proposal() {
        return new String[] {
            "kind", "PARENT", "address", slug(theirs), "name-en", "A quiet group", "own-name-en", "A loud group"
        };
    }

    private Relation only(Actor actor, String path) {
        return relating.in(actor, id(actor, path)).getFirst();
    }

    private UUID id(Actor actor, String path) {
        return groups.bySlug(actor, slug(path)).orElseThrow().id();
    }

    private static String slug(String path) {
        return path.substring("/groups/".length());
    }

    private static String relations(String path) {
        return path + "/relations";
    }

    private static String path(String group, Relation relation, String act) {
        return relations(group) + "/" + relation.id() + "/" + act;
    }
}
