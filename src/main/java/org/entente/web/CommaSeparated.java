package org.entente.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180), with a mark that tells spreadsheets it is UTF-8. A cell that a
 * spreadsheet would take for a formula is written with an apostrophe before it, so that nobody's words run on a
 * reader's desk.
 */
public final class CommaSeparated {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CommaSeparated() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream().map(CommaSeparated::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END));
    }

    private static String quoted(String cell) {
        var start = cell.stripLeading();
        var runs = !cell.isEmpty()
                && (FORMULA.indexOf(cell.charAt(0)) >= 0 || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0);
        return '"' + (runs ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
