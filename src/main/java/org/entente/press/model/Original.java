package org.entente.press.model;

import java.util.List;
import org.entente.press.reading.Finding;

/**
 * What was read of a report.
 *
 * @param words as they are shown and read
 * @param aside what of the page is not the report: menus, share bars, comment forms
 */
public record Original(String words, String aside, List<Finding> findings) {

    public Original {
        findings = List.copyOf(findings);
    }
}
