package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.parties.Parties;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The lists of a group as the press gave it and as the group itself gave it in 2023: eighteen names each, three of them
 * different on each side. Sets are compared, never counts (GRP-08).
 */
@EntenteTest
class ImportPagesTests {

    private static final List<String> PRESS = List.of(
            "DZ", "AO", "BY", "BO", "KH", "CN", "CU", "KP", "IR", "LA", "NI", "RU", "VC", "PS", "SY", "VE", "GN", "ZW");
    private static final Set<String> GONE = Set.of("AO", "KH", "GN");
    private static final Set<String> NEW = Set.of("ER", "ML", "GQ");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Parties parties;

    @Autowired
    private ActorTransactions transactions;

    private Forms forms;
    private Actor chair;
    private Group group;

    @BeforeEach
    void found() throws Exception {
        forms = new Forms(web);
        chair = cast.headOfMission("DZ");
        var path = forms.act(chair, "/groups/new", GroupFormsTests.founding(GroupFormsTests.acronym()));
        group = groups.bySlug(chair, path.substring("/groups/".length())).orElseThrow();
    }

    @Test
    void eighteenNamesAreReconciledWithEighteenOthers() throws Exception {
        assertThat(listed()).containsExactly("DZ");
        forms.act(chair, path(), with(sent(names(PRESS, Language.FR, "\n"), "2023-01"), "differences", added(PRESS)));
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(PRESS);
        var own = new HashSet<>(PRESS);
        own.removeAll(GONE);
        own.addAll(NEW);
        assertThat(own).hasSameSizeAs(PRESS);
        for (var language : Language.values()) {
            var page = forms.send(chair, path(), sent(names(own, language, "\n"), "2023-09"));
            assertThat(page.getStatus()).as(language.tag()).isEqualTo(200);
            assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                    .contains("+ER +GQ +ML -AO -GN -KH")
                    .contains("Equatorial Guinea, Eritrea and Mali", "Angola, Cambodia and Guinea");
        }
        forms.act(
                chair,
                path(),
                with(sent(names(own, Language.AR, "، "), "2023-09"), "differences", "+ER +GQ +ML -AO -GN -KH"));
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(own);
        assertThat(forms.page(chair, "/groups/" + group.slug() + "?as-of=2023-06-01"))
                .contains("Angola")
                .doesNotContain("Eritrea");
        assertThat(forms.refused(chair, path(), with(sent(names(own, Language.EN, "\n"), "2024"), "differences", "")))
                .contains("lists agree");
    }

    @Test
    void anUnknownNameStopsTheImportAndNothingIsLost() throws Exception {
        assertThat(forms.refused(chair, path(), sent("Cuba\nAtlantis\nDZ", "2023")))
                .contains("not recognised", "Atlantis", "Cuba");
        assertThat(listed()).containsExactly("DZ");
    }

    @Test
    void theChairIsNotEndedByAList() throws Exception {
        assertThat(forms.refused(chair, path(), with(sent("Cuba", "2023"), "differences", "+CU -DZ")))
                .contains("handed over");
        assertThat(listed()).containsExactly("DZ");
    }

    @Test
    void whatWasNotShownIsNotDone() throws Exception {
        var token = forms.confirm(chair, path(), sent("Algeria\nCuba", "2023"));
        forms.act(
                chair,
                "/groups/" + group.slug() + "/admission",
                "party",
                "BO",
                "capacity",
                "MEMBER",
                "rights",
                "capacity",
                "since",
                "2022");
        var late = forms.send(
                chair, path(), with(with(sent("Algeria\nCuba", "2023"), "differences", "+CU"), "form", token));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("changed since");
        assertThat(listed()).containsExactlyInAnyOrder("DZ", "BO");
    }

    @Test
    void onlyTheChairImports() throws Exception {
        forms.act(chair, path(), with(sent("Algeria; Cuba", "2023"), "differences", "+CU"));
        var member = cast.headOfMission("CU");
        assertThat(forms.read(member, path()).getStatus()).isEqualTo(404);
        assertThat(forms.refused(member, path(), with(sent("Cuba", "2024"), "differences", "-DZ")))
                .contains("belongs to the chair");
        forms.notFound(cast.headOfMission("UY"), path(), sent("Uruguay", "2024"));
        forms.notFound(cast.operator(), path(), sent("Uruguay", "2024"));
    }

    private Set<String> listed() {
        return transactions.call(
                chair,
                () -> groups.members(group.id(), java.time.LocalDate.parse("2026-11-21")).stream()
                        .map(membership -> membership.party().value())
                        .collect(Collectors.toSet()));
    }

    private String names(java.util.Collection<String> codes, Language language, String between) {
        return codes.stream()
                .map(code -> parties.get(new PartyCode(code)).shortName(language))
                .collect(Collectors.joining(between));
    }

    private static String added(List<String> codes) {
        return codes.stream()
                .filter(code -> !code.equals("DZ"))
                .sorted()
                .map(code -> "+" + code)
                .collect(Collectors.joining(" "));
    }

    private String path() {
        return "/groups/" + group.slug() + "/import";
    }

    private static String[] sent(String names, String since) {
        return new String[] {"names", names, "capacity", "MEMBER", "since", since};
    }

    private static String[] with(String[] sent, String name, String value) {
        var more = Arrays.copyOf(sent, sent.length + 2);
        more[sent.length] = name;
        more[sent.length + 1] = value;
        return more;
    }
}
