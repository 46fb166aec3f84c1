package org.entente.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartiesTests {

    private static final Parties PARTIES = Parties.load();

    @Test
    void knowsEveryMemberBothObserverStatesAndTheTwoOtherStates() {
        assertThat(states().collect(Collectors.groupingBy(Party::unStatus, Collectors.counting())))
                .isEqualTo(Map.of(UnStatus.MEMBER, 193L, UnStatus.OBSERVER_STATE, 2L, UnStatus.OTHER, 2L));
        assertThat(codes(UnStatus.OBSERVER_STATE)).containsExactlyInAnyOrder("PS", "VA");
        assertThat(codes(UnStatus.OTHER)).containsExactlyInAnyOrder("CK", "NU");
    }

    @Test
    void putsEveryMemberAndNoOtherStateInOneRegionalGroup() {
        assertThat(states().filter(state -> state.ifRegionalGroup().isPresent()))
                .allMatch(state -> state.unStatus() == UnStatus.MEMBER);
        assertThat(states().flatMap(state -> state.ifRegionalGroup().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(new EnumMap<>(Map.of(
                        RegionalGroup.AFRICAN, 54L,
                        RegionalGroup.ASIA_PACIFIC, 54L,
                        RegionalGroup.EASTERN_EUROPEAN, 23L,
                        RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN, 33L,
                        RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS, 29L)));
    }

    @Test
    void givesEveryStateItsOwnThreeCodes() {
        var codes = states().flatMap(state -> Stream.ofNullable(state.codes())).toList();
        assertThat(codes).hasSize(197);
        assertThat(codes)
                .extracting(Party.Codes::alpha3)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(codes).extracting(Party.Codes::m49).doesNotHaveDuplicates().allMatch(code -> code.matches("\\d{3}"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryPartyInFullAndWithoutFootnoteMark(Language language) {
        var script = switch (language) {
            case AR -> "\\p{IsArabic}";
            case ZH -> "\\p{IsHan}";
            case RU -> "\\p{IsCyrillic}";
            case EN, FR, ES -> "\\p{IsLatin}";
        };
        assertThat(PARTIES.all()).allSatisfy(party -> {
            var names = party.names(language);
            assertThat(List.of(
                            names.shortName(),
                            names.sortName(),
                            names.formalName(),
                            names.inRunningText(),
                            names.ofForm(),
                            names.abbreviation()))
                    .allSatisfy(name -> assertThat(name)
                            .isEqualTo(name.strip())
                            .containsPattern(script)
                            .doesNotContain("*", "'", "_", "  ", "\u00A0")
                            .doesNotMatch(".*\\((the|le|la|les|l’|el|los|las)\\)"));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesNoTwoPartiesTheSameName(Language language) {
        assertThat(PARTIES.all()).extracting(party -> party.shortName(language)).doesNotHaveDuplicates();
        assertThat(PARTIES.all()).extracting(party -> party.sortName(language)).doesNotHaveDuplicates();
        assertThat(PARTIES.all())
                .extracting(party -> party.formalName(language))
                .doesNotHaveDuplicates();
        assertThat(PARTIES.all()).extracting(party -> party.ofForm(language)).doesNotHaveDuplicates();
    }

    @Test // REF-01, REF-02
    void takesTheArticleAndNaturalOrderInRunningText() {
        assertThat(get("RU").inRunningText(Language.EN)).isEqualTo("the Russian Federation");
        assertThat(get("QA").inRunningText(Language.FR)).isEqualTo("le Qatar");
        assertThat(get("IR").shortName(Language.FR)).isEqualTo("Iran (République islamique d’)");
        assertThat(get("IR").inRunningText(Language.FR)).isEqualTo("la République islamique d’Iran");
        assertThat(get("IR").shortName(Language.AR)).isEqualTo("إيران (جمهورية – الإسلامية)");
        assertThat(get("IR").inRunningText(Language.AR)).isEqualTo("جمهورية إيران الإسلامية");
        for (var language : Language.values()) {
            assertThat(PARTIES.all())
                    .extracting(party -> party.inRunningText(language))
                    .noneMatch(name -> name.contains("(") || name.contains("（"));
        }
    }

    @Test // REF-01
    void givesTheFormThatFollowsPermanentMission() {
        assertThat(wordings("QA")).containsExactly("لدولة قطر", "卡塔尔", "of Qatar", "du Qatar", "Катара", "de Qatar");
        assertThat(wordings("RU"))
                .containsExactly(
                        "للاتحاد الروسي",
                        "俄罗斯联邦",
                        "of the Russian Federation",
                        "de la Fédération de Russie",
                        "Российской Федерации",
                        "de la Federación de Rusia");
        assertThat(wordings("SV"))
                .containsExactly(
                        "لجمهورية السلفادور",
                        "萨尔瓦多",
                        "of El Salvador",
                        "d’El Salvador",
                        "Сальвадора",
                        "de El Salvador");
        assertThat(wordings("ORG-NATO"))
                .containsExactly(
                        "لمنظمة حلف شمال الأطلسي",
                        "北大西洋公约组织",
                        "of the North Atlantic Treaty Organization",
                        "de l’Organisation du Traité de l’Atlantique Nord",
                        "Организации Североатлантического договора",
                        "de la Organización del Tratado del Atlántico Norte");
        assertThat(PARTIES.all()).extracting(party -> party.ofForm(Language.EN)).allMatch(of -> of.startsWith("of "));
        assertThat(PARTIES.all())
                .extracting(party -> party.ofForm(Language.FR))
                .allMatch(of -> of.matches("(de |du |des |d’).+"))
                .noneMatch(of -> of.matches("de (le|les) .+"));
        assertThat(PARTIES.all())
                .extracting(party -> party.ofForm(Language.ES))
                .allMatch(of -> of.matches("(de|del) .+"))
                .noneMatch(of -> of.startsWith("de el "));
        assertThat(PARTIES.all())
                .extracting(party -> party.ofForm(Language.AR))
                .allMatch(of -> of.startsWith("ل"))
                .noneMatch(of -> of.startsWith("لال"));
    }

    @Test
    void knowsTheOrganisationsThatActInGroups() {
        assertThat(Stream.of(
                        "UN",
                        "WHO",
                        "UNDP",
                        "UNESCO",
                        "UNICEF",
                        "UNHCR",
                        "IAEA",
                        "NATO",
                        "EU",
                        "GCC",
                        "LAS",
                        "AU",
                        "OIC",
                        "ASEAN",
                        "OSCE",
                        "OAS",
                        "ECOWAS",
                        "CARICOM",
                        "COE",
                        "ICRC",
                        "WB",
                        "IMF",
                        "INTERPOL",
                        "COMMONWEALTH",
                        "OIF",
                        "SCO",
                        "BRICS",
                        "CIS",
                        "CSTO",
                        "PIF",
                        "NAM"))
                .allSatisfy(code -> assertThat(get("ORG-" + code).kind()).isEqualTo(Party.Kind.ORGANISATION));
        assertThat(get("ORG-WHO").abbreviation(Language.FR)).isEqualTo("OMS");
        assertThat(get("ORG-WHO").abbreviation(Language.AR)).isEqualTo("منظمة الصحة العالمية");
        assertThat(get("ORG-GCC").formalName(Language.EN))
                .isEqualTo("Cooperation Council for the Arab States of the Gulf");
    }

    @Test
    void answersAnUnknownCodeWithNothingOrStops() {
        assertThat(PARTIES.find(new PartyCode("XX"))).isEmpty();
        assertThatThrownBy(() -> get("XX")).isInstanceOf(BrokenInvariant.class);
    }

    private List<String> wordings(String code) {
        var of = get(code).inAllLanguages(Names::ofForm);
        return Stream.of(Language.values()).map(of::in).toList();
    }

    private Party get(String code) {
        return PARTIES.get(new PartyCode(code));
    }

    private Stream<Party> states() {
        return PARTIES.all().stream().filter(Party::isState);
    }

    private List<String> codes(UnStatus status) {
        return states().filter(state -> state.unStatus() == status)
                .map(state -> state.code().value())
                .toList();
    }
}
