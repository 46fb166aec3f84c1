package org.entente.press.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions in Chinese, where what qualifies them stands before: 俄罗斯外交部长, 南非国际关系与合作部长. */
final class ChineseOffices {

    private static final List<String> PORTFOLIOS = List.of("关系", "外交", "合作", "经济", "事务", "贸易");

    private final Scan scan;
    private final List<Mention> mentions;

    ChineseOffices(Scan scan, List<Mention> mentions) {
        this.scan = scan;
        this.mentions = mentions;
    }

    /** In Chinese what qualifies a function stands before it: 俄罗斯外交部长, 联合国秘书长. */
    Office office(Match head) {
        var end = head.end();
        for (var more = next(end); more != null; more = next(end)) {
            end = more.end();
        }
        String state = null;
        String org = null;
        for (var mention : mentions) {
            var apart = head.start() - mention.end();
            if (apart >= 0 && apart <= 16 && unbroken(mention.end(), head.start())) {
                state = mention.state() ? mention.code() : state;
                org = mention.org() ? mention.code() : org;
            }
        }
        return new Office(head.value(), head.start(), end, state, org);
    }

    /** A second function of the same person: 副总理兼外长. */
    private @Nullable Match next(int end) {
        var at = scan.text().near(end) == '兼' || scan.text().near(end) == '、' ? end + 1 : end;
        return scan.at("function", at).orElse(null);
    }

    private boolean unbroken(int start, int end) {
        var joined = false;
        for (var at = start; at < end; at++) {
            if ("，。、；：\n\"同会".indexOf(scan.text().at(at)) >= 0) {
                return false;
            }
            joined |= "与和".indexOf(scan.text().at(at)) >= 0;
        }
        // 南非国际关系与合作部长 is one function, 中国代表与部长 are two.
        return !joined || scan.matches("function", new Span(start, end)).isEmpty() && ministry(start, end);
    }

    private boolean ministry(int start, int end) {
        var words = scan.text().folded(start, end);
        return PORTFOLIOS.stream().anyMatch(words::contains);
    }
}
