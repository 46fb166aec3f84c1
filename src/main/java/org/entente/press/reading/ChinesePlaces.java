package org.entente.press.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that no table holds, in Chinese: in datelines (新华社…3月1日电, (…讯)) and between 在 and 举行. */
final class ChinesePlaces {

    private static final String NAME = "([\\u4e00-\\u9fff]{2,6}?)";
    private static final List<Pattern> DATELINES = List.of(
            Pattern.compile("(?:新华社|中新社|中新网|本报|本社)" + NAME + "(?:\\d{1,2}月)?\\d{1,2}日(?:电|讯)"),
            Pattern.compile("\\(" + NAME + "(?:\\d{1,2}日)?(?:综合)?讯\\)"));
    private static final Pattern HELD = Pattern.compile("在" + NAME + "(?:举行|举办|召开|开幕|会见|会晤)");

    private final Scan scan;

    ChinesePlaces(Scan scan) {
        this.scan = scan;
    }

    void into(List<Mention> found, List<Mention> known) {
        var text = scan.text().folded(0, scan.text().length());
        for (var pattern : DATELINES) {
            for (var match = pattern.matcher(text); match.find(); ) {
                add(match, found, known);
            }
        }
        for (var match = HELD.matcher(text); match.find(); ) {
            if (match.group(1).chars().allMatch(c -> Transliteration.holds((char) c))) {
                add(match, found, known);
            }
        }
    }

    private void add(Matcher match, List<Mention> found, List<Mention> known) {
        var start = match.start(1);
        var end = match.end(1);
        var free = known.stream().noneMatch(other -> other.start() < end && start < other.end());
        if (free && !match.group(1).startsWith("记者") && scan.layout().body(start)) {
            var entry = new Entry("city", "-", Entry.Capitals.ANY, false);
            found.add(new Mention("city", "-", new Match(start, start, end, entry)));
        }
    }
}
