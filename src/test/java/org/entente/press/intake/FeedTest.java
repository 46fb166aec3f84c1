package org.entente.press.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Feeds of the three kinds, and what only looks like one. */
class FeedTest {

    @Test
    void rssIsRead() {
        assertThat(read("""
                <?xml version="1.0"?><rss version="2.0"><channel><title>A</title><link>https://a.example/</link>
                <item><title>One</title><link>https://a.example/1</link><guid>1</guid></item>
                <item><title>Two</title><link><![CDATA[https://a.example/2]]></link></item>
                <item><title>None</title></item></channel></rss>
                """))
                .isEqualTo(new Feed(
                        "rss",
                        java.util.List.of(
                                new Feed.Entry("1", "https://a.example/1"),
                                new Feed.Entry("https://a.example/2", "https://a.example/2"))));
    }

    @Test
    void atomIsRead() {
        assertThat(read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><link href="https://a.example/"/>
                <entry><id>urn:1</id><link rel="self" href="https://a.example/s"/>
                <link rel="alternate" href="https://a.example/1"/><content>x</content></entry></feed>
                """))
                .isEqualTo(new Feed("atom", java.util.List.of(new Feed.Entry("urn:1", "https://a.example/1"))));
    }

    @Test
    void anEntryTakenOverFromAnotherFeedKeepsItsOwnName() {
        assertThat(read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><source><id>other</id>
                <link href="https://other.example/"/></source><id>urn:1</id><link href="https://a.example/1"/>
                <source><id>other</id></source></entry></feed>
                """).entries()).containsExactly(new Feed.Entry("urn:1", "https://a.example/1"));
    }

    @Test
    void rdfIsRead() {
        assertThat(read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <item rdf:about="https://a.example/1"><link>https://a.example/1</link></item></rdf:RDF>
                """).shape()).isEqualTo("rdf");
    }

    @Test
    void noEntityIsFollowedAndNoBombIsOpened() {
        for (var hostile : new String[] {
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><link>&x;</link></item></rss>",
            "<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>",
            "<html><body>No feed</body></html>",
            "<rss><item>",
            "",
            "\u0000\u0001"
        }) {
            assertThat(Feed.read(hostile.getBytes(StandardCharsets.UTF_8)))
                    .as(hostile)
                    .isEmpty();
        }
        var deep = "<rss>" + "<a>".repeat(100_000);
        assertThat(Feed.read(deep.getBytes(StandardCharsets.UTF_8))).isEmpty();
        var many = "<rss>" + "<item><link>https://a.example/</link></item>".repeat(10_000) + "</rss>";
        assertThat(read(many).entries()).hasSizeLessThanOrEqualTo(200);
    }

    private static Feed read(String xml) {
        return Feed.read(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
