package org.entente.press.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.press.reading.Report;

/** The reports that come with the product, one in each language, for the measure of speed. */
final class SampleReports {

    private SampleReports() {}

    static List<Report> all() throws IOException {
        var reports = new ArrayList<Report>();
        for (var language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            try (var stream = SampleReports.class.getResourceAsStream("/press/samples/" + language + ".txt")) {
                if (stream != null) {
                    reports.add(new Report(language, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return reports;
    }
}
