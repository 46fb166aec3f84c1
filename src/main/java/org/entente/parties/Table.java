package org.entente.parties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.BrokenInvariant;

/** A tab-separated resource under {@code parties/}: UTF-8, a heading line, one row a line, no quoting. */
record Table(String name, List<Map<String, String>> rows) {

    static Table read(String name) {
        try (var stream = Table.class.getResourceAsStream("/parties/" + name + ".tsv")) {
            if (stream == null) {
                throw new BrokenInvariant("parties.missing-table", Map.of("table", name));
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, String text) {
        var lines = text.lines().toList();
        var heading = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line = 1; line < lines.size(); line++) {
            rows.add(row(name, line, heading, lines.get(line).split("\t", -1)));
        }
        return new Table(name, List.copyOf(rows));
    }

    private static Map<String, String> row(String name, int line, String[] heading, String[] cells) {
        var row = new HashMap<String, String>();
        for (var column = 0; column < heading.length; column++) {
            // A blank cell would show as a State without a name, a space at its end as a name nobody finds.
            if (cells.length != heading.length
                    || cells[column].isEmpty()
                    || !cells[column].equals(cells[column].strip())) {
                throw new BrokenInvariant("parties.malformed-row", Map.of("table", name, "line", line + 1));
            }
            row.put(heading[column], cells[column]);
        }
        return Map.copyOf(row);
    }
}
