package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Help in kind that is counted: a number with a unit of the tables, in a sentence that gives, sends or evacuates. */
final class HelpRule {

    private final View view;
    private final Scan scan;
    private final NumberParser numbers;

    HelpRule(View view) {
        this.view = view;
        scan = view.scan();
        numbers = new NumberParser(scan);
    }

    List<Reading.Help> help(List<Finding> evidence) {
        var help = new ArrayList<Reading.Help>();
        var end = 0;
        for (var verb : scan.matches("helpverb")) {
            var sentence = scan.layout().sentenceOf(verb.start());
            for (var at = Math.max(end, sentence.start()); at < sentence.end(); at++) {
                var quantity = number(at);
                var unit = quantity == null ? null : unit(quantity);
                if (quantity != null && unit != null) {
                    help.add(found(quantity, unit, sentence, verb, evidence));
                }
                at = quantity == null ? at : quantity.end();
            }
            end = Math.max(end, sentence.end());
        }
        return help;
    }

    private NumberParser.@Nullable Quantity number(int at) {
        var begins = scan.text().letter(at) && (!scan.text().letter(at - 1) || scan.chinese());
        var quantity = begins ? numbers.at(at) : null;
        return quantity == null || quantity.value() < 2 || quantity.value() > 1e9 ? null : quantity;
    }

    private @Nullable Match unit(NumberParser.Quantity quantity) {
        for (var unit : scan.matches("helpunit")) {
            var apart = unit.word() - quantity.end();
            if (apart >= 0 && apart <= (scan.chinese() ? 0 : 14)) {
                return unit;
            }
        }
        return null;
    }

    private Reading.Help found(
            NumberParser.Quantity quantity, Match unit, Span sentence, Match verb, List<Finding> evidence) {
        var start = quantity.start();
        for (var about : scan.matches("about", sentence)) {
            start = about.end() <= start && start - about.end() <= 1 ? about.start() : start;
        }
        evidence.add(scan.finding("help", unit.value(), start, unit.end(), "help-counted"));
        String giver = null;
        String receiver = null;
        for (var mention : view.mentions()) {
            if (sentence.holds(mention.start()) && (mention.state() || mention.org())) {
                if (mention.start() < start) {
                    giver = giver == null ? mention.code() : giver;
                } else if (!mention.code().equals(giver)) {
                    receiver = receiver == null ? mention.code() : receiver;
                }
            }
        }
        return new Reading.Help(
                scan.surface(start, unit.end()),
                Math.round(quantity.value()),
                unit.value(),
                giver,
                receiver,
                scan.surface(verb.start(), verb.end()));
    }
}
