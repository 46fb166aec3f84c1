package org.entente.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.Language;

/** The system's Chromium, driven as a person would drive it. Downloads nothing. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Pattern IDS = Pattern.compile("[\\w-]{30,}|\\d+");
    private static final Pattern WORDS = Pattern.compile(">\\s*[^<\\s][^<]*<");
    private static final Pattern VALUES =
            Pattern.compile(" (aria-label|title|placeholder|value|href|action|datetime)=\"[^\"]+\"");

    private static final Set<Integer> PASSED = ConcurrentHashMap.newKeySet();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    public Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    /** A fresh reader, who asks for pages in a language, on a screen of a width in pixels. */
    public Page reader(String address, Language language, int width) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language.tag())
                .setViewportSize(width, 900)
                .setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /**
     * Fails on anything that axe finds against WCAG 2.2 A and AA, and on a page wider than its screen. A page built as one
     * that passed, of other words, is not looked through again: that takes a second and more.
     */
    public static void check(Page page) {
        var overflow = (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        assertThat(overflow).as("wider than the screen: " + page.url()).isFalse();
        var built = page.viewportSize().width + frame(page.content());
        if (PASSED.contains(built.hashCode())) {
            return;
        }
        var found = new AxeBuilder(page)
                // No page here has a frame, and looking into frames costs a page more each time.
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found)
                .as(page.url())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        PASSED.add(built.hashCode());
    }

    /** The elements without their words: whether there are any counts, not which. */
    private static String frame(String html) {
        var withoutIds = IDS.matcher(html).replaceAll("");
        return VALUES.matcher(WORDS.matcher(withoutIds).replaceAll(">x<")).replaceAll(" $1");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium here; ./entente test installs one."));
    }
}
