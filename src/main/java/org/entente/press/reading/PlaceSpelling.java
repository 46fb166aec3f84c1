package org.entente.press.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** A city as the report writes it best: as the headline has it, not in capitals, and with all its parts. */
final class PlaceSpelling {

    private static final int SEARCHED = 4000;
    private static final Set<String> SMALL =
            Set.of("les", "sur", "en", "la", "le", "sous", "de", "du", "des", "aux", "am", "an", "upon", "on", "на");

    private final View view;
    private final Scan scan;

    PlaceSpelling(View view) {
        this.view = view;
        scan = view.scan();
    }

    Mention written(Mention city) {
        if (scan.chinese()) {
            return municipal(city);
        }
        var name = scan.text().folded(city.start(), city.end());
        var text = scan.text().folded(0, Math.min(SEARCHED, scan.text().length()));
        var small = city;
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            var here = moved(city, at, at + name.length());
            if (scan.text().letter(at - 1) || !scan.layout().body(at)) {
                continue;
            }
            var end = whole(here.end());
            var belongs = small(here.end()) || free(here.end() + 1, end);
            if (end > here.end() && belongs && !shouted(scan, here)) {
                return moved(city, at, end);
            }
            var title = view.title();
            if (title != null
                    && title.holds(at)
                    && shouted(scan, small)
                    && !shouted(scan, here)
                    && !scan.text().letter(here.end())) {
                small = here;
            }
        }
        return small;
    }

    /** 在琅勃拉邦市举行: with what it is called by, unless the report writes it without (在芽庄). */
    private Mention municipal(Mention city) {
        var name = scan.text().folded(city.start(), city.end());
        var text = scan.text().folded(0, Math.min(SEARCHED, scan.text().length()));
        var at = text.indexOf(name + "市");
        var bare = Pattern.compile("[在于抵]" + Pattern.quote(name) + "(?!市)");
        return at < 0 || name.endsWith("市") || bare.matcher(text).find() || titled(name)
                ? city
                : moved(city, at, at + name.length() + 1);
    }

    /** The headline begins with the name alone: 会安古镇聚焦…. */
    private boolean titled(String name) {
        var title = view.title();
        return title != null
                && scan.text().folded(title.start(), title.end()).startsWith(name)
                && !scan.text().folded(title.start(), title.end()).startsWith(name + "市");
    }

    /** Behind “-les-Bains”, “-Portudal”, or here. */
    private int whole(int end) {
        var at = end;
        while (scan.text().near(at) == '-' && scan.text().letter(at + 1)) {
            var last = at + 1;
            while (scan.text().letter(last)) {
                last++;
            }
            var part = scan.text().folded(at + 1, last);
            if (!SMALL.contains(part) && !scan.text().capital(at + 1)) {
                return end;
            }
            at = last;
        }
        return at;
    }

    /** “Caux-sur-Montreux”: a small word between hyphens, whatever place stands behind it. */
    private boolean small(int end) {
        var last = end + 1;
        while (scan.text().letter(last)) {
            last++;
        }
        return scan.text().near(last) == '-' && SMALL.contains(scan.text().folded(end + 1, last));
    }

    /** “Paris-Bruxelles” are two. */
    private boolean free(int start, int end) {
        return view.mentions().stream().noneMatch(other -> other.start() < end && other.start() >= start);
    }

    /** A dateline in capitals gives way to the name as it is written. */
    static boolean shouted(Scan scan, Mention city) {
        var surface = scan.surface(city.start(), city.end());
        return surface.length() > 2
                && Character.isUpperCase(surface.charAt(surface.length() - 1))
                && Character.isUpperCase(surface.charAt(1));
    }

    private static Mention moved(Mention city, int start, int end) {
        return new Mention(
                city.kind(),
                city.code(),
                new Match(start, start, end, city.match().entry()));
    }
}
