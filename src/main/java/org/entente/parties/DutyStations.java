package org.entente.parties;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.springframework.stereotype.Component;

/** The duty stations that the product knows, from {@code parties/duty-stations.tsv}. */
@Component
public class DutyStations {

    private final Map<String, DutyStation> byCode = new LinkedHashMap<>();

    public DutyStations() {
        for (var row : Table.read("duty-stations").rows()) {
            var station = read(row);
            byCode.put(station.code(), station);
        }
    }

    public Optional<DutyStation> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public DutyStation get(String code) {
        return find(code).orElseThrow(() -> new BrokenInvariant("parties.no-such-duty-station", Map.of("code", code)));
    }

    public List<DutyStation> all() {
        return List.copyOf(byCode.values());
    }

    private static DutyStation read(Map<String, String> row) {
        var city = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            city.put(language, cell(row, language.tag()));
        }
        return new DutyStation(cell(row, "code"), new LocalizedText(city), ZoneId.of(cell(row, "zone")));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
