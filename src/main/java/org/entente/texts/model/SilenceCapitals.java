package org.entente.texts.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.PartyCode;

/**
 * For which capitals a date is a day of rest (SIL-28). The deadline follows the one calendar of the duty station; this
 * only tells the initiator whose capital may be closed on the last day.
 */
public final class SilenceCapitals {

    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private record Rest(Set<DayOfWeek> weekend, Set<MonthDay> holidays) {}

    private final Map<PartyCode, Rest> byParty;

    private SilenceCapitals(Map<PartyCode, Rest> byParty) {
        this.byParty = Map.copyOf(byParty);
    }

    public static SilenceCapitals load() {
        try (var stream = SilenceCapitals.class.getResourceAsStream("/org/entente/texts/capitals.csv")) {
            if (stream == null) {
                throw new IllegalStateException("capitals.csv is not on the class path.");
            }
            var byParty = new HashMap<PartyCode, Rest>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> byParty.put(new PartyCode(cells[0]), rest(cells[1], cells[2])));
            return new SilenceCapitals(byParty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rest rest(String weekend, String holidays) {
        var days = words(weekend)
                .map(name -> Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().startsWith(name))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
        var dates = words(holidays).map(day -> MonthDay.parse("--" + day)).collect(Collectors.toSet());
        return new Rest(days.isEmpty() ? USUAL : days, dates);
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isBlank());
    }

    /** Those of the parties whose capital rests on that date, in the order of their codes. */
    public List<PartyCode> resting(Collection<PartyCode> parties, LocalDate date) {
        return parties.stream().filter(party -> rests(party, date)).sorted().toList();
    }

    private boolean rests(PartyCode party, LocalDate date) {
        var rest = byParty.getOrDefault(party, new Rest(USUAL, Set.of()));
        return rest.weekend.contains(date.getDayOfWeek()) || rest.holidays.contains(MonthDay.from(date));
    }
}
