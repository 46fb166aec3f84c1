package org.entente.press.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The words of pages, those of the report apart from the rest. */
class HtmlWordsTest {

    private static final String BODY = "The ministers of the group met in Doha to speak of preparedness. ".repeat(5);

    @Test
    void menusAndShareBarsAreSetAsideAndNotLost() throws IOException {
        var page = read("""
                <html><head><title>Agency</title><meta property="og:title" content="Ministers meet in Doha">
                <meta property="article:published_time" content="2026-11-21T08:00:00Z"><script>evil()</script></head>
                <body><nav>Home | World</nav><article><h1>Ministers meet in Doha</h1><p>%s</p>
                <div class="share-bar">Share this</div><p>They will meet again.</p></article>
                <div class="related">Other news</div><form>Your comment</form><footer>About us</footer></body></html>
                """.formatted(BODY));
        assertThat(page.title()).isEqualTo("Ministers meet in Doha");
        assertThat(page.published()).isEqualTo("2026-11-21");
        assertThat(page.words())
                .contains("They will meet again.")
                .doesNotContain("Share this")
                .doesNotContain("Home")
                .doesNotContain("evil");
        assertThat(page.aside()).contains("Share this", "Home | World", "Other news", "Your comment", "About us");
    }

    @Test
    void aPageThatDoesNotSayWhatItIsIsReadWhole() throws IOException {
        var page = read("<p>First</p><p>Second<br>Third</p><ul><li>One<li>Two</ul>");
        assertThat(page.words()).isEqualTo("First\nSecond\nThird\nOne\nTwo");
        assertThat(page.title()).isNull();
    }

    @Test
    void lettersOfOtherEncodingsAreReadAsThePageSays() throws IOException {
        var arabic = Charset.forName("windows-1256");
        var page = HtmlWords.of(
                "<html><meta charset=\"windows-1256\"><p>الكويت تستضيف الاجتماع</p></html>".getBytes(arabic), null);
        assertThat(page.words()).isEqualTo("الكويت تستضيف الاجتماع");
    }

    @Test
    void nestedAndBrokenPagesAreReadInBoundedTime() throws IOException {
        var start = System.nanoTime();
        for (var part :
                new String[] {"<div>", "<b><i>", "<table><tr><td>", "<a href=x><p>", "<!--", "&amp;", "<svg><p>"}) {
            read(part.repeat(1_000_000 / part.length()) + "words");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void nothingUnseenTurnsTheDirectionOfThePageRound() {
        assertThat(Letters.clean("\u202Eevil\u202C \u2066a\u2069\uFEFF\u0000b\u2028c\r\nd\t e\n\n\n\nf\uD800"))
                .isEqualTo("evil ab\nc\nd e\n\nf");
        assertThat(Letters.clean("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    }

    private static Taken.Words read(String page) throws IOException {
        return HtmlWords.of(page.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }
}
