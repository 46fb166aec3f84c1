package org.entente.press.reading;

import org.jspecify.annotations.Nullable;

/** “全球发展倡议之友小组”, “和平之友”小组, 四方安全对话: back from the head to a mark or a word that no name has. */
final class ChineseGroupNames implements GroupNames {

    private static final int MOST = 16;

    private final Scan scan;
    private final FoldedText text;

    ChineseGroupNames(Scan scan) {
        this.scan = scan;
        text = scan.text();
    }

    @Override
    public @Nullable Span of(Match head) {
        if (head.value().equals("quoted")) {
            return quoted(head);
        }
        var start = head.start();
        while (start > 0 && head.start() - start < MOST && goesOn(start)) {
            start = back(start);
        }
        var marked = text.near(start - 1) == '"'
                && text.near(head.end()) == '"'
                && scan.ends("groupmatter").get(start - 1);
        if (marked) {
            // 阿富汗问题“四方机制”
            start--;
            while (start > 0 && head.start() - start < MOST && goesOn(start)) {
                start--;
            }
            return new Span(start, head.end() + 1);
        }
        var weak = head.value().equals("weak");
        if (head.start() - start < (weak ? 3 : 2)
                || weak
                        && (Character.isDigit(text.near(start - 1))
                                || scan.ends("state").get(head.start())
                                || scan.ends("function").get(start))) {
            return null;
        }
        if (inside(head) && text.near(start - 1) == '"') {
            return new Span(start - 1, head.end());
        }
        return new Span(start, head.end());
    }

    /** “矿产安全伙伴关系”: all between the marks, if the head stands right before the closing one. */
    private @Nullable Span quoted(Match head) {
        var start = head.start();
        while (start > 0 && head.start() - start < MOST && text.at(start - 1) != '"' && named(text.at(start - 1))) {
            start--;
        }
        var whole = text.near(head.end()) == '"' && text.near(start - 1) == '"' && head.start() - start > 1;
        return whole ? new Span(start, head.end()) : null;
    }

    private static boolean named(char c) {
        return han(c) || c == '-' || c == '·' || Character.isLetterOrDigit(c);
    }

    private static boolean han(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    @Override
    public @Nullable Span friends(Match head) {
        return of(head);
    }

    /** The closing mark stands within the head: “和平之友”小组. */
    private boolean inside(Match head) {
        return text.folded(head.start(), head.end()).indexOf('"') > 0;
    }

    /** One character back, over a title in brackets with its figures at once: 《1982年联合国海洋法公约》之友小组. */
    private int back(int start) {
        if (text.near(start - 1) == '》') {
            for (var open = start - 2; open >= 0 && start - open < 2 * MOST && text.at(open) != '\n'; open--) {
                if (text.at(open) == '《') {
                    return open;
                }
            }
        }
        return start - 1;
    }

    /** 自由 ends with 由, which ends no name here. */
    private boolean kept(int start) {
        for (var word = Math.max(0, start - 3); word < start; word++) {
            var whole = scan.at("groupkeep", word);
            if (whole.isPresent() && whole.get().end() >= start) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int start) {
        var c = text.near(start - 1);
        var han = han(c) || c == '-' || c == '·' || c == '《' || c == '》';
        // 苏丹 is a sultan and a State.
        return han
                && (!scan.ends("groupend").get(start) || kept(start))
                && (!scan.ends("function").get(start) || scan.ends("state").get(start));
    }
}
