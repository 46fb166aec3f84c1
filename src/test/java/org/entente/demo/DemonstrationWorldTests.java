package org.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.Entente;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Body;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.groups.Participation;
import org.entente.groups.usecase.ReadingBodies;
import org.entente.identity.DemonstrationAccounts;
import org.entente.support.TestDatabase;
import org.entente.texts.model.Stage;
import org.entente.texts.usecase.ReadingTexts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The demonstration as it stands when its first reader arrives, on a database of its own. */
@SpringBootTest(classes = Entente.class)
@ContextConfiguration(initializers = DemonstrationWorldTests.OwnData.class)
@DirtiesContext
class DemonstrationWorldTests {

    @Autowired
    private Offices offices;

    @Autowired
    private DemonstrationWorld world;

    @Autowired
    private DemonstrationAccounts accounts;

    @Autowired
    private Groups groups;

    @Autowired
    private ReadingBodies bodies;

    @Autowired
    private ReadingTexts texts;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private WorldClock clock;

    @Test
    void eachGroupHasTextsThatStandWhereTheirFilesSay() {
        var stages = Map.of(
                "health-solidarity", List.of(Stage.UNDER_SILENCE),
                "belt-and-road-conference", List.of(Stage.NEGOTIATION, Stage.DRAFT),
                "istanbul-initiative", List.of(Stage.RELEASED),
                "charter-friends", List.of(Stage.ISSUED),
                "coalition-small-group", List.of(Stage.SILENCE_BROKEN));
        stages.forEach(
                (slug, expected) -> assertThat(stages(slug)).as(slug).containsExactlyInAnyOrderElementsOf(expected));
    }

    @Test
    void theCharterGroupListsTheEighteenStatesOfTheReport() {
        var codes = as("DZ", "BRU", actor -> {
            var group = groups.bySlug(actor, "charter-friends").orElseThrow();
            return groups.members(group.id(), LocalDate.parse("2023-09-21"));
        });
        assertThat(codes)
                .extracting(member -> member.party().value())
                .containsExactlyInAnyOrder(
                        "IR", "DZ", "AO", "BY", "BO", "KH", "CN", "CU", "KP", "RU", "SY", "VE", "ZW", "GN", "PS", "LA",
                        "NI", "VC");
    }

    @Test
    void aGroupHasABodyAndAnotherAnInitiative() {
        List<Participation> experts = as("CU", "BRU", actor -> {
            var group = groups.bySlug(actor, "charter-friends").orElseThrow();
            return bodies.of(actor, group.id()).participations();
        });
        assertThat(experts).extracting(part -> part.party().value()).contains("CU", "SY");
        List<Body> initiatives = as("CN", "GVA", actor -> {
            var group = groups.bySlug(actor, "belt-and-road-conference").orElseThrow();
            return bodies.of(actor, group.id()).bodies();
        });
        assertThat(initiatives).singleElement().matches(Body::optIn);
    }

    @Test
    void anOrganisationMayHaveFullRightsAndAPartnerToo() {
        var sides = as("QA", "BRU", actor -> {
            var group = groups.bySlug(actor, "istanbul-initiative").orElseThrow();
            return groups.members(
                    group.id(), clock.instant().atZone(actor.zone()).toLocalDate());
        });
        assertThat(sides).filteredOn(Membership::fullRights).hasSize(5);
    }

    @Test
    void aGroupIsNotThereForTheMissionOfAnother() {
        List<Group> cubas = as("CU", "BRU", groups::of);
        assertThat(cubas).extracting(Group::slug).containsExactly("charter-friends");
        List<Group> theirs = as("US", "BRU", groups::of);
        assertThat(theirs).extracting(Group::slug).containsExactly("coalition-small-group");
    }

    @Test
    void everyGroupOffersItsMissionsToTheReaderInHisLanguage() {
        for (var language : Language.values()) {
            var sections = accounts.sections(language);
            assertThat(sections).hasSize(5).allSatisfy(section -> {
                assertThat(section.accounts())
                        .extracting(account -> account.office())
                        .contains(Office.CHAIRS_OFFICE);
                assertThat(section.accounts()).hasSizeGreaterThan(4);
            });
        }
    }

    @Test
    void aSecondStartTellsNothingTwice() {
        var before = stages("charter-friends");
        world.start();
        assertThat(stages("charter-friends")).isEqualTo(before);
        assertThat(clock.instant()).isBetween(java.time.Instant.now().minusSeconds(5), java.time.Instant.now());
    }

    private List<Stage> stages(String slug) {
        var home = WorldFiles.groups().stream()
                .filter(file -> file.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        var party = slug.equals("belt-and-road-conference") ? new PartyCode("KZ") : home.founder();
        return offices.acting(party, home.home(), Office.HEAD_OF_MISSION, actor -> {
            return new ArrayList<>(texts.ofGroup(actor, slug, 1, clock).orElseThrow().listing().texts().stream()
                    .map(listed -> listed.stage())
                    .toList());
        });
    }

    private <T> T as(String party, String station, java.util.function.Function<Actor, T> work) {
        return offices.acting(
                new PartyCode(party),
                station,
                Office.HEAD_OF_MISSION,
                actor -> transactions.call(actor, () -> work.apply(actor)));
    }

    /** A data folder of its own, where nothing has been told yet. */
    static class OwnData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "a world of its own",
                            Map.of(
                                    "entente.demo",
                                    "true",
                                    "entente.data",
                                    TestDatabase.temporaryFolder("entente-world")
                                            .resolve("data")
                                            .toString())));
        }
    }
}
