package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Members of a group: enumerated in one sentence, or one State with the date of its accession. */
final class MembershipsRule {

    private static final int FEW = 4;

    private final View view;
    private final Scan scan;

    MembershipsRule(View view) {
        this.view = view;
        scan = view.scan();
    }

    List<Reading.Members> memberships() {
        var found = new ArrayList<Reading.Members>();
        for (var cue : scan.matches("membership")) {
            var sentence = scan.layout().sentenceOf(cue.start());
            var group = group(cue, sentence);
            if (group != null && found.stream().noneMatch(other -> other.group().equals(group))) {
                var members = members(cue, sentence);
                var since = cue.value().equals("accession") ? since(sentence) : null;
                if (members.size() >= FEW || since != null && !members.isEmpty()) {
                    found.add(new Reading.Members(group, List.copyOf(members), since));
                }
            }
        }
        return found;
    }

    private @Nullable String group(Match cue, Span sentence) {
        String last = null;
        for (var group : view.groups()) {
            if (sentence.holds(group.start())) {
                return group.nameEn();
            }
            last = group.start() < sentence.start() ? group.nameEn() : last;
        }
        for (var mention : view.mentions()) {
            if (mention.org() && sentence.holds(mention.start()) && mention.start() < cue.start()) {
                return mention.code();
            }
        }
        return last;
    }

    private TreeSet<String> members(Match cue, Span sentence) {
        var members = new TreeSet<String>();
        var accession = cue.value().equals("accession");
        for (var mention : view.mentions()) {
            if (mention.state() && sentence.holds(mention.start())) {
                if (accession) {
                    if (members.isEmpty()) {
                        members.add(mention.code());
                    }
                } else if (mention.start() > cue.end() && !mention.adjective()) {
                    members.add(mention.code());
                }
            }
        }
        return members;
    }

    private @Nullable String since(Span sentence) {
        for (var date : view.dates()) {
            if (sentence.holds(date.start()) && date.date().year() > 0) {
                return date.date().toString();
            }
        }
        return null;
    }
}
