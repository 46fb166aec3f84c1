package org.entente.press.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places that no table holds, in Chinese: in datelines (新华社…3月1日电, (…讯)), and behind a State, a province, a noun of
 * place or 在 as far as a verb or a mark ends the name (在捷克西部小城卡罗维发利举行, 抵达吉布提奥博克港).
 */
final class ChinesePlaces {

    private static final int WINDOW = 36;
    /** Two characters may be part of any word. */
    private static final int LONG_NAME = 3;

    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String AGENCY =
            "(?:新华社|中新社|中新网|中通社|中央社|法新社|路透社|美联社|共同社|韩联社|塔斯社|俄新社|埃菲社|安莎社|" + "德新社|本报|本社|本刊|本台)(?:记者)?";
    private static final List<Pattern> DATELINES = List.of(
            Pattern.compile(AGENCY + "(" + HAN + "{2,6}?)(?:\\d{1,2}月)?\\d{1,2}日(?:综合|专)?(?:外)?(?:电|讯|报道)"),
            Pattern.compile("[(\\[【](?:本报|本刊)?(" + HAN + "{2,6}?)(?:\\d{1,2}日)?(?:综合|专)?(?:电|讯)[)\\]】]"));

    /** What may stand before the name: a part of the country, an island or province, a noun of place. */
    private static final String BEFORE = "(?:[东西南北中]{1,2}部|沿海|沿岸|红海|地中海|黑海|波罗的海|加勒比海?|太平洋|大西洋|的|省|首都|第[一二三]大)?+"
            + "(?:" + HAN + "{2,6}?(?:岛|州|省|郡|大区|地区|自治区))??"
            + "(?:的|港口|海港|海滨|滨海|沿海|旅游|度假|边境|边陲|温泉|历史|文化|大学|工业|南部|北部|东部|西部|中部)*+"
            + "(?:省|县|州|市)??(?:城市|小城|小镇|温泉镇|镇|首府|重镇|胜地|古城|名城|山城|古镇|港城|岛屿|市镇|城镇|渔村|首都)?+";

    private static final String END = "(?=(?:市|港|镇|岛|县|机场)?(?:举行|举办|召开|开幕|闭幕|落幕|会见|会晤|会谈|签署|启动|宣布|出席|发布|成立|揭幕|主持|"
            + "共同|正式|同|与|和|就|以|为|对|发表|进行|参加|达成|拉开|开会|开始|结束|集会|聚首|接见|抵达|访问|说|表示|联合|,|，|。|、|\\(|\\)|\\d|$))";
    private static final Pattern NAMED = Pattern.compile(BEFORE + "(" + HAN + "{2,7}?)" + END);
    private static final Pattern PORT = Pattern.compile(BEFORE + "(" + HAN + "{2,6}?)(?=港|市|镇|机场|口岸)");
    private static final Pattern BARE = Pattern.compile("(" + HAN + "{2,7}?)" + END);
    /** They end the names of institutions and times, or join words. */
    private static final String NEVER = "府院部会馆宫厅校学堂楼社心总使境国期间下方上时内外中大等的了和与及对将年月日议题论坛峰官公基金委组织协在于是其该本各两双应"
            + "领导人主席理长员团代表处局署司所式议谈行动问商席并已还也被把向从由到至后前此这那有无不";

    private static final List<String> WORDS = List.of("noplace", "event", "eventverb", "held", "function", "month");

    private final Scan scan;
    private final String text;

    ChinesePlaces(Scan scan) {
        this.scan = scan;
        text = scan.text().folded(0, scan.text().length());
    }

    void into(List<Mention> found, List<Mention> known) {
        for (var pattern : DATELINES) {
            for (var match = pattern.matcher(text); match.find(); ) {
                if (add(match.start(1), match.end(1), "-", found, known)) {
                    again(match.group(1), match.end(), found, known);
                }
            }
        }
        for (var mention : known) {
            if (mention.state()) {
                behind(mention.end(), mention.code(), found, known);
            }
        }
        scan.matches("region").forEach(region -> behind(region.end(), region.value(), found, known));
        scan.matches("placehead").forEach(head -> behind(head.end(), "-", found, known));
        for (var cue : scan.matches("inside")) {
            var match = BARE.matcher(text).region(cue.end(), Math.min(text.length(), cue.end() + WINDOW));
            if (match.lookingAt() && spelled(match.group(1))) {
                add(match.start(1), match.end(1), "-", found, known);
            }
        }
    }

    /** The place of a dateline where the report names it once more. */
    private void again(String name, int from, List<Mention> found, List<Mention> known) {
        var at = name.length() < LONG_NAME ? -1 : text.indexOf(name, from);
        if (at >= 0) {
            add(at, at + name.length(), "-", found, known);
        }
    }

    private void behind(int end, String code, List<Mention> found, List<Mention> known) {
        for (var pattern : List.of(PORT, NAMED)) {
            var match = pattern.matcher(text).region(end, Math.min(text.length(), end + WINDOW));
            if (match.lookingAt() && (spelled(match.group(1)) || plain(match) && placed(end, code))) {
                add(match.start(1), match.end(1), code, found, known);
                return;
            }
        }
    }

    /** All characters are those that spell foreign names. */
    private static boolean spelled(String name) {
        return name.chars().allMatch(c -> Transliteration.holds((char) c));
    }

    /** Short or mostly spelled, and without what ends the names of institutions. */
    private static boolean plain(Matcher match) {
        var name = match.group(1);
        var spelled = name.chars().filter(c -> Transliteration.holds((char) c)).count();
        return (name.length() <= 4 || spelled * 3 >= name.length() * 2)
                && name.chars().allMatch(c -> NEVER.indexOf(c) < 0);
    }

    /** Behind 在 and a State: 在日本轻井泽举行. */
    private boolean placed(int end, String code) {
        var before = text.substring(Math.max(0, end - 10), end);
        return !code.equals("-") && (before.indexOf('在') >= 0 || before.indexOf('于') >= 0 || before.indexOf('抵') >= 0)
                || code.equals("-");
    }

    /** Whether it may be a place. */
    private boolean add(int start, int end, String code, List<Mention> found, List<Mention> known) {
        var may = known.stream().noneMatch(other -> other.start() < end && start < other.end())
                && WORDS.stream().allMatch(category -> scan.at(category, start).isEmpty())
                && scan.layout().body(start);
        if (may) {
            UnlistedPlaces.add(found, start, end, code);
        }
        return may;
    }
}
