package org.entente.information.web;

import java.util.List;
import java.util.Map;
import org.entente.information.MarkedThing;

/**
 * The form of a request for release.
 *
 * @param parties names by code of those that may be asked for, in protocol order
 * @param chosen codes as they were sent, whatever they hold
 */
public record ReleaseForm(
        MarkedThing thing, String title, Map<String, String> parties, List<String> chosen, String reason) {

    /** Where the requests about the item stand. */
    public String list() {
        return "/markings/" + thing.id() + "/requests";
    }

    /** The names of those chosen. */
    public List<String> names() {
        return parties.entrySet().stream()
                .filter(party -> chosen.contains(party.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
