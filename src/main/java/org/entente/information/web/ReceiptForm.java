package org.entente.information.web;

import java.time.ZoneId;
import org.entente.information.MarkedThing;

/**
 * The form that asks for receipts.
 *
 * @param due what was typed, whatever it holds: a local time in the zone
 */
public record ReceiptForm(MarkedThing thing, String title, ZoneId zone, String city, String due) {

    /** Where the requests about the item stand. */
    public String list() {
        return "/markings/" + thing.id() + "/receipts";
    }
}
