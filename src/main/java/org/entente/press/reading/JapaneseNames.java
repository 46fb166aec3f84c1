package org.entente.press.reading;

/** Given names of Japanese, told by their last character. */
final class JapaneseNames {

    /** The last character of Japanese given names. */
    private static final String JAPANESE = "子美郎介奈香菜希助也代江枝惠里理纪穗织辅彦雄夫男树太朗志司治真人一二三平也哉弥之明久信辉翔斗生吾悟典晃正博浩隆弘行代音花爱未央绘织莉";

    private JapaneseNames() {}

    /** 久保田|真理子: one to three characters, the last of which is one of given names, and nothing of a name behind it. */
    static int given(ChineseNameRuns runs, Scan scan, int start) {
        for (var length = 3; length > 1; length--) {
            var closed = runs.stops(start + length)
                    || scan.at("speech", start + length).isPresent()
                    || !runs.han(start + length);
            if (closed
                    && JAPANESE.indexOf(scan.text().near(start + length - 1)) >= 0
                    && hanRun(runs, scan, start, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean hanRun(ChineseNameRuns runs, Scan scan, int start, int length) {
        for (var at = start; at < start + length; at++) {
            if (!runs.han(at) || scan.at("function", at).isPresent() || runs.common(at)) {
                return false;
            }
        }
        return true;
    }
}
