package org.entente.information.web;

import java.time.ZoneId;
import java.util.Map;
import org.entente.information.MarkedThing;

/**
 * The form of a marking.
 *
 * @param title the item in the reader's language, or in one it has
 * @param parties names by code, in protocol order
 * @param zone in which what is to follow by itself is timed
 * @param posts mission and office by account
 */
public record MarkingPage(
        MarkedThing thing,
        String title,
        MarkingForm form,
        Map<String, String> parties,
        Map<String, String> posts,
        ZoneId zone) {

    public String action() {
        return "/markings/" + thing.id();
    }
}
