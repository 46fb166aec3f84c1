package org.entente.press.reading;

import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** “مجموعة أصدقاء المياه”, “مجموعة الاتصال الدولية المعنية بالشأن السوري”: as far as articles and constructs go. */
final class ArabicGroupNames implements GroupNames {

    private static final int MOST_WORDS = 12;

    /** Behind these “of” or “with” is written together with the next noun. */
    private static final Set<String> OWNED = Set.of("التابع", "التابعه", "المعني", "المعنيه", "المعنيين");

    private static final Set<String> LOOSE = Set.of("علي", "الي", "من", "عن", "حول");

    private static final Set<String> OF = Set.of("الدول", "البلدان", "العالم", "الاقاليم");

    private final Scan scan;
    private final Words words;

    ArabicGroupNames(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    @Override
    public @Nullable Span of(Match head) {
        var last = words.index(head.end() - 1);
        if (scan.text().near(start(head) - 1) == '"' && quoted(last) > last) {
            // “تحالف الدلتاوات” between quotation marks
            return new Span(start(head), words.end(quoted(last)));
        }
        if (head.value().equals("city")) {
            var city = words.is(last + 1, Mark.PLACE) && joined(last + 1);
            return city ? new Span(start(head), words.end(to(last + 1, false))) : null;
        }
        if (head.value().equals("weak")
                && !purposed(last)
                && scan.text().folded(head.word(), head.start()).endsWith("ال")
                && !(words.is(last + 1, Mark.ENTITY) && words.gap(last + 1).equals("-"))) {
            return null;
        }
        if (quotes(last)) {
            return new Span(start(head), closing(last));
        }
        if (words.folded(last + 1 < words.size() ? last + 1 : last).equals("من")) {
            // “at the initiative of Morocco”
            return null;
        }
        var end = to(last, head.value().equals("friends") || head.value().equals("weak") && purposed(last));
        var enough = switch (head.value()) {
            case "friends" -> 1;
            case "weak" -> purposed(last) ? 1 : 2;
            default -> scan.text().folded(head.start(), head.end()).contains(" ") ? 0 : 1;
        };
        return end - last >= enough ? new Span(start(head), words.end(end)) : null;
    }

    @Override
    public @Nullable Span friends(Match head) {
        var last = words.index(head.end() - 1);
        var end = to(last, true);
        return end > last ? new Span(start(head), words.end(end)) : null;
    }

    /** “مبادرة "اجتماعات العقبة"”: the name in quotation marks right behind its head. */
    private boolean quotes(int last) {
        return words.gap(last).equals(" \"") && words.gap(last + 1).equals(" ") && closing(last) > 0;
    }

    /** Behind the closing mark, 0 if there is none near. */
    private int closing(int last) {
        for (var word = last + 1; word < words.size() && word - last <= MOST_WORDS; word++) {
            var gap = words.gap(word);
            if (gap.startsWith("\"")) {
                return words.end(word) + 1;
            }
            if (!gap.equals(" ") && !gap.equals("-")) {
                return 0;
            }
        }
        return 0;
    }

    /** The article belongs to the name, and a preposition written together with its first word. */
    private int start(Match head) {
        var clitics = scan.text().folded(head.word(), head.start());
        if (clitics.endsWith("لل")) {
            return head.word();
        }
        return clitics.endsWith("ال") ? head.start() - 2 : head.start();
    }

    /** The last word before a closing mark, or the head itself. */
    private int quoted(int last) {
        for (var word = last; word < words.size() && word - last < MOST_WORDS; word++) {
            if (words.gap(word).startsWith("\"")) {
                return word;
            }
            if (!words.gap(word).equals(" ")) {
                break;
            }
        }
        return last;
    }

    /** “المبادرة الأطلسية للصيد المسؤول”, “تحالف جزر المتوسط من أجل الطاقة”: up to three words, and what it is for. */
    private boolean purposed(int last) {
        for (var word = last + 1;
                word <= last + 4
                        && word + 1 < words.size()
                        && words.gap(word - 1).equals(" ");
                word++) {
            var folded = words.folded(word);
            var purpose = folded.startsWith("لل") && folded.length() > 4
                    || folded.equals("من") && words.folded(word + 1).equals("اجل")
                    || folded.startsWith("المعني")
                    || folded.equals("بشان")
                    || folded.startsWith("ل") && scan.has("grouplink", words.span(word));
            if (purpose) {
                return word > last + 1;
            }
            if (ends(word) || words.folded(word).startsWith("و") || scan.has("grouplink", words.span(word))) {
                return false;
            }
        }
        return false;
    }

    private int to(int from, boolean anything) {
        var last = from;
        var linked = false;
        for (var word = from + 1; word < words.size() && word - from <= MOST_WORDS && joined(word); word++) {
            if (among(word)) {
                continue;
            }
            linked |= scan.has("grouplink", words.span(word)) && !LOOSE.contains(words.folded(word))
                    || words.folded(word).startsWith("المعني");
            var noun = (anything || linked) && (word == from + 1 || noun(word)) || qualified(word);
            if (ends(word) || !(noun || goesOn(word))) {
                break;
            }
            last = word;
        }
        while (last > from && scan.has("grouplink", words.span(last))) {
            last--;
        }
        return last;
    }

    /** “في الدول …”, “المعني بـ… في ميانمار”: those a group is of, not where it meets. */
    private boolean among(int word) {
        var next = word + 1;
        if (!words.folded(word).equals("في")
                || next >= words.size()
                || !words.gap(word).equals(" ")) {
            return false;
        }
        return OF.contains(words.folded(next))
                || words.is(next, Mark.ENTITY) && !words.is(next, Mark.PLACE) && concerned(word - 1);
    }

    private boolean concerned(int word) {
        for (var before = word; before > 0 && word - before < 4; before--) {
            if (words.folded(before).startsWith("المعني")) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(int word) {
        var gap = words.gap(word - 1);
        return gap.equals(" ") || gap.equals("-") || gap.equals(" \"") || gap.equals("\" ");
    }

    private boolean ends(int word) {
        return words.is(word, Mark.CALENDAR)
                || words.is(word, Mark.FUNCTION) && !words.folded(word).startsWith("المسؤول")
                || words.is(word, Mark.SAY) && !article(word)
                || scan.has("groupend", words.span(word));
    }

    /** With the article, a country, a link such as “بشأن”, or a noun right before one of these. */
    private boolean goesOn(int word) {
        return article(word)
                || OWNED.contains(words.folded(word - 1))
                || words.is(word, Mark.ENTITY)
                || scan.has("grouplink", words.span(word))
                || scan.has("grouplink", words.span(word - 1)) && !words.is(word, Mark.STOP)
                || word + 1 < words.size()
                        && joined(word + 1)
                        && article(word + 1)
                        && scan.has("grouplink", words.span(word - 1));
    }

    /** “أصدقاء حقوق كبار السن”: a noun before one with the article, or a proper name right behind the first. */
    private boolean noun(int word) {
        var plain = !article(word - 1)
                && !words.is(word, Mark.STOP)
                && !words.is(word, Mark.SAY)
                && !words.folded(word).startsWith("و");
        var last = word + 1 >= words.size() || !words.gap(word).equals(" ");
        return plain && (last || joined(word + 1) && article(word + 1));
    }

    /** “المدن منخفضة الكربون”, “البلدان غير الساحلية”: an adjective in construct, before its noun with the article. */
    private boolean qualified(int word) {
        return scan.has("groupword", words.span(word))
                && word + 1 < words.size()
                && words.gap(word).equals(" ")
                && article(word + 1);
    }

    private boolean article(int word) {
        var folded = words.folded(word);
        return folded.startsWith("ال") && folded.length() > 3
                || folded.startsWith("لل")
                || folded.startsWith("وال")
                || folded.startsWith("بال");
    }
}
