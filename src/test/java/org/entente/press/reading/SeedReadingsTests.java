package org.entente.press.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The five reports that the review was first built for; left out where they are not at hand. */
class SeedReadingsTests {

    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Reader READER = new Reader();

    @Test
    void theLaunchOfAGroupHasItsFiveFoundersFormatDateAndMinister() throws IOException {
        var reading = seed("000");
        assertThat(reading.participants()).containsExactly("CA", "DK", "KR", "QA", "SL");
        assertThat(event(reading).kind()).isEqualTo("launch");
        assertThat(event(reading).format()).isEqualTo("virtual");
        assertThat(event(reading).date()).isEqualTo("XXXX-05-12");
        assertThat(reading.persons()).hasSize(1);
        assertThat(reading.persons().getFirst().name()).isEqualTo("محمد بن عبد الرحمن آل ثاني");
        assertThat(reading.persons().getFirst().state()).isEqualTo("QA");
    }

    @Test
    void theHighLevelMeetingHasItsTwoOrganisations() throws IOException {
        var reading = seed("001");
        assertThat(reading.states()).containsExactly("KZ");
        assertThat(reading.organizations()).contains("WHO", "UNDP", "BRI");
        assertThat(reading.participants()).containsExactly("KZ", "UNDP", "WHO");
        assertThat(reading.persons())
                .extracting(Reading.NamedPerson::name)
                .contains("Tedros Adhanom Ghebreyesus", "Achim Steiner");
    }

    @Test
    void theAdvisoryGroupHasItsDateCityOrdinalAccessionAndSpeaker() throws IOException {
        var reading = seed("002");
        assertThat(reading.published()).isEqualTo("2016-11-21");
        assertThat(event(reading).city()).isEqualTo("الدوحة");
        assertThat(event(reading).ordinal()).isEqualTo(3);
        assertThat(reading.memberships())
                .anyMatch(members ->
                        "2005-02".equals(members.since()) && members.members().contains("QA"));
        assertThat(reading.persons().getFirst().name()).isEqualTo("أحمد بن حسن الحمادي");
        assertThat(reading.persons().getFirst().role()).contains("الأمين العام");
    }

    @Test
    void theReceptionHasItsEighteenMembersCitySessionAndSpeakers() throws IOException {
        var reading = seed("003");
        assertThat(reading.memberships()).anyMatch(members -> members.members().size() == 18);
        assertThat(event(reading).city()).isEqualTo("بروكسل");
        assertThat(reading.organizations()).containsExactly("EU", "GOF", "UN", "UNGA");
        assertThat(reading.persons())
                .extracting(Reading.NamedPerson::name)
                .containsExactlyInAnyOrder("عمار العرسان", "كيريل لوغفينوف");
    }

    @Test
    void theSmallGroupHasItsConvenersDelegationSumAndEvacuation() throws IOException {
        var reading = seed("004");
        assertThat(reading.participants()).contains("IT", "KW", "US");
        assertThat(reading.persons())
                .extracting(Reading.NamedPerson::name)
                .contains("أحمد الناصر", "صالح سالم اللوغاني", "ناصر صبيح الصبيح", "مشاري يوسف النيباري");
        assertThat(reading.amounts()).hasSize(1);
        assertThat(reading.amounts().getFirst().value()).isEqualTo(1e8);
        assertThat(reading.amounts().getFirst().currency()).isEqualTo("USD");
        assertThat(reading.amounts().getFirst().cumulative()).isTrue();
        assertThat(reading.help())
                .anyMatch(help -> help.count() == 100 && help.unit().equals("person"));
    }

    private static Reading.Event event(Reading reading) {
        return Objects.requireNonNull(reading.event());
    }

    private static Reading seed(String number) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the first five reports are not at hand");
        try (var files = Files.list(SEEDS)) {
            var file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return READER.read(new Report(number, Files.readString(file)));
        }
    }
}
