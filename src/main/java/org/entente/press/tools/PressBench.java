package org.entente.press.tools;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.press.reading.Reader;
import org.entente.press.reading.Report;
import org.jspecify.annotations.Nullable;

/** How many reports a second one core reads, in CPU time of one thread, and what the tables weigh. */
final class PressBench {

    private static final int ROUNDS = 5;
    private static final int READINGS = 600;

    String of(@Nullable Path folder) throws IOException {
        var reports = reports(folder);
        if (reports.isEmpty()) {
            throw new IOException("no reports (*.txt) to read in " + folder);
        }
        var began = System.nanoTime();
        var reader = new Reader();
        reports.forEach(reader::read);
        var warm = (System.nanoTime() - began) / 1e9;
        var rates = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            rates.add(rate(reader, reports));
        }
        rates.sort(null);
        return String.format(
                Locale.ROOT,
                "%.0f reports/s per core (median of %d rounds, worst %.0f); %.1f KB a report; tables and first reading %.2f s; heap in use %d MB%n",
                rates.get(ROUNDS / 2),
                ROUNDS,
                rates.getFirst(),
                reports.stream()
                                .mapToInt(report -> report.text().length())
                                .average()
                                .orElse(0)
                        / 1000,
                warm,
                heap(reader));
    }

    private static List<Report> reports(@Nullable Path folder) throws IOException {
        var reports = new ArrayList<Report>();
        if (folder == null) {
            reports.addAll(SampleReports.all());
            return reports;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reports.add(TextFile.read(file).report());
            }
        }
        return reports;
    }

    private static double rate(Reader reader, List<Report> reports) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var i = 0; i < READINGS; i++) {
            reader.read(reports.get(i % reports.size()));
        }
        return READINGS / ((threads.getCurrentThreadCpuTime() - before) / 1e9);
    }

    private static long heap(Reader reader) {
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        // The tables are still needed here.
        return reader.hashCode() == 0 ? used : used / 1_000_000;
    }
}
