package org.entente.press.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.press.usecase.PressPlace;
import org.entente.web.Messages;

/** What all pages of a review share: where they stand, and the way from one to the other. */
public final class PressLayout {

    private PressLayout() {}

    public static String group(PressPlace place, Messages m) {
        return place.group().shortName().in(m.language());
    }

    /** Words by path, the outermost first. */
    public static Map<String, String> crumbs(PressPlace place, Messages m) {
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put("/groups/" + place.group().slug(), group(place, m));
        return crumbs;
    }

    /** The same for a page inside the review. */
    public static Map<String, String> inside(PressPlace place, Messages m) {
        var crumbs = new LinkedHashMap<>(crumbs(place, m));
        crumbs.put(place.path(), m.get("press.navigation"));
        return crumbs;
    }

    /** The pages of a review, words by path. */
    public static Map<String, String> tabs(PressPlace place, Messages m) {
        var tabs = new LinkedHashMap<String, String>();
        tabs.put(place.path(), m.get("press.inbox.tab"));
        tabs.put(place.path() + "/timeline", m.get("press.timeline.tab"));
        tabs.put(place.path() + "/day", m.get("press.day.tab"));
        tabs.put(place.path() + "/offers", m.get("press.offers.tab"));
        tabs.put(place.path() + "/names", m.get("press.names.tab"));
        tabs.put(place.path() + "/sources", m.get("press.sources.tab"));
        return tabs;
    }
}
