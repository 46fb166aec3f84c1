package org.entente.press.intake;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.press.model.EventDay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The words of a page: the report, and beside it what is not the report. Nothing of the page itself is kept or shown. */
final class HtmlWords {

    private static final Set<String> NO_WORDS =
            Set.of("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "head", "select");
    private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "contentinfo", "complementary", "search", "banner", "dialog");
    private static final Pattern ASIDE_NAMES = Pattern.compile(
            "(?:^|[-_\\s])(?:share|sharing|social|related|comments?|cookies?|newsletter|breadcrumbs?|menu|sidebar|promo"
                    + "|subscribe|login|signin|advert|ads|tags|recommended|most-read|pagination)(?:$|[-_\\s])");
    private static final int SHORT = 200;

    private final Document page;
    private final Words words = new Words();
    private final Words aside = new Words();

    private HtmlWords(Document page) {
        this.page = page;
    }

    static Taken.Words of(byte[] content, @Nullable String charset) throws java.io.IOException {
        return new HtmlWords(Jsoup.parse(new java.io.ByteArrayInputStream(content), charset, "")).read();
    }

    private Taken.Words read() {
        var body = page.body();
        var main = main(body);
        NodeTraversor.traverse(new Sorting(main.orElse(null)), body);
        var title = title();
        var read = Letters.clean(words.toString());
        if (title != null && !read.contains(title)) {
            read = title + "\n\n" + read;
        }
        return new Taken.Words(title, published(), read, Letters.clean(aside.toString()), "text/html");
    }

    /** The part that says that it is the report, where one does and says something. */
    private static Optional<Element> main(Element body) {
        for (var query : new String[] {"article", "[itemprop=articleBody]", "main, [role=main]"}) {
            var longest = body.select(query).stream()
                    .limit(50)
                    .max(Comparator.comparingInt(part -> part.text().length()));
            if (longest.filter(part -> part.text().length() >= SHORT).isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    private @Nullable String title() {
        for (var query : new String[] {"meta[property=og:title]", "h1", "title"}) {
            var found = page.selectFirst(query);
            if (found != null) {
                var words = Letters.clean(found.hasAttr("content") ? found.attr("content") : found.text());
                if (!words.isBlank()) {
                    return words.replace('\n', ' ');
                }
            }
        }
        return null;
    }

    private @Nullable String published() {
        var found = page.selectFirst("meta[property=article:published_time], meta[name=date], time[datetime]");
        var stated = found == null ? "" : found.hasAttr("content") ? found.attr("content") : found.attr("datetime");
        var day = stated.length() > 10 ? stated.substring(0, 10) : stated;
        return EventDay.isReadable(day) ? day : null;
    }

    private static boolean isAside(Element part) {
        return ASIDE.contains(part.normalName())
                || ASIDE_ROLES.contains(part.attr("role"))
                || part.hasAttr("hidden")
                || !part.normalName().equals("body")
                        && ASIDE_NAMES
                                .matcher((part.className() + " " + part.id()).toLowerCase(Locale.ROOT))
                                .find();
    }

    /** Walks the page once and puts each word on one of the two sides. */
    private final class Sorting implements NodeVisitor {

        private final @Nullable Element main;
        private @Nullable Element within;
        private @Nullable Element away;
        private @Nullable Element silent;

        private Sorting(@Nullable Element main) {
            this.main = main;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element part) {
                enter(part);
            } else if (node instanceof TextNode text && silent == null) {
                var said = (main == null || within != null) && away == null ? words : aside;
                said.add(text.getWholeText());
            }
        }

        private void enter(Element part) {
            if (part == main) {
                within = part;
                away = null;
            } else if (silent == null && NO_WORDS.contains(part.normalName())) {
                silent = part;
            } else if (away == null && isAside(part)) {
                away = part;
            }
            if (part.isBlock() || part.normalName().equals("br")) {
                words.line();
                aside.line();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element part) {
                within = part == within ? null : within;
                away = part == away ? null : away;
                silent = part == silent ? null : silent;
                if (part.isBlock()) {
                    words.line();
                    aside.line();
                }
            }
        }
    }

    /** Words in lines, each block of the page a line of its own. */
    private static final class Words {

        private final StringBuilder letters = new StringBuilder();

        void add(String said) {
            letters.append(said.replace('\n', ' ').replace('\r', ' '));
        }

        void line() {
            var length = letters.length();
            if (length > 0 && letters.charAt(length - 1) != '\n') {
                letters.append('\n');
            }
        }

        @Override
        public String toString() {
            return letters.toString();
        }
    }
}
