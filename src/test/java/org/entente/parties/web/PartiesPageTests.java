package org.entente.parties.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.web.Proof;
import org.entente.web.Proving;
import org.entente.web.SignedIn;
import org.entente.web.SignedInReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest
@ContextConfiguration(classes = PartiesPageTests.PagesOnly.class)
class PartiesPageTests {

    private static final String READER = "Test-Reader";

    /** The frame and this module; who reads is told by a header of the test. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"org.entente.web", "org.entente.parties"})
    static class PagesOnly {

        @Bean
        SignedInReader reader() {
            return PagesOnly::read;
        }

        @Bean
        Proving proving() {
            return (who, request) -> Proof.FRESH;
        }

        private static Optional<SignedIn> read(HttpServletRequest request) {
            return Optional.ofNullable(request.getHeader(READER)).map(reader -> {
                var words = reader.split(" ");
                var actor = new Actor(
                        Actor.Kind.valueOf(words[0]),
                        UUID.randomUUID(),
                        Actor.Office.DRAFTER,
                        new PartyCode("QA"),
                        "NYC",
                        Language.of(words[1]).orElseThrow(),
                        ZoneOffset.UTC,
                        "none");
                return new SignedIn(actor, "mission", "office", true, null);
            });
        }
    }

    private final MockMvcTester pages;

    PartiesPageTests(@Autowired MockMvcTester pages) {
        this.pages = pages;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsEveryPartyInTheLanguageOfTheReader(Language language) {
        var page = read("/parties", language);
        assertThat(page).hasStatusOk();
        var text = text(page);
        assertThat(text.split("<tr id=\"[A-Z]{2}\">", -1)).hasSize(197 + 1);
        assertThat(text).contains("id=\"ORG-NATO\"", "lang=\"" + language.tag() + "\"");
        assertThat(text)
                .contains(
                        switch (language) {
                            case AR -> "ترد الأسماء بالصيغة المعمول بها في الأمم المتحدة";
                            case ZH -> "名称采用联合国通行的写法";
                            case EN -> "Names stand here in the form in use at the United Nations";
                            case FR -> "Les noms sont donnés dans la forme en usage";
                            case RU -> "Названия приведены в форме";
                            case ES -> "Los nombres figuran en la forma usada";
                        });
    }

    @Test // REF-05
    void ordersTheListAsTheLanguageOfTheReaderDoes() {
        assertThat(text(read("/parties", Language.FR))).containsSubsequence("id=\"CR\"", "id=\"CI\"", "id=\"HR\"");
        assertThat(text(read("/parties", Language.AR)))
                .containsSubsequence("id=\"RU\"", "id=\"BO\"", "id=\"DZ\"", "id=\"CN\"", "id=\"YE\"");
    }

    @Test
    void findsAPartyByAnyOfItsNames() {
        var found = text(read("/parties?name=Swazi", Language.RU));
        assertThat(found).contains("id=\"SZ\"").doesNotContain("id=\"QA\"", "id=\"ORG-NATO\"");
        assertThat(text(read("/parties?name=otan", Language.EN))).contains("id=\"ORG-NATO\"");
    }

    @Test
    void showsOneRegionalGroup() {
        var found = text(read("/parties?regional-group=AFRICAN", Language.EN));
        assertThat(found.split("<tr id=\"[A-Z]{2}\">", -1)).hasSize(54 + 1);
        assertThat(found).contains("54 States, no organisation");
    }

    @Test
    void saysWhatToDoWhenNothingBearsTheName() {
        assertThat(text(read("/parties?name=Atlantis", Language.EN)))
                .contains("No State or organisation bears this name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${7*7}",
                "' or 1=1 --",
                "\u0007%",
                "*?!"
            })
    void repeatsHostileWordsOnlyAsWords(String words) {
        var page = pages.get()
                .uri("/parties")
                .param("name", words)
                .param("regional-group", words)
                .header(READER, "DELEGATE en")
                .exchange();
        assertThat(page).hasStatusOk();
        assertThat(text(page)).doesNotContain("<script>alert", "<img", "value=\"49\"");
    }

    @Test
    void takesAVeryLongNameForItsBeginning() {
        assertThat(read("/parties?name=" + "a".repeat(5000), Language.EN)).hasStatusOk();
    }

    @Test
    void sendsAnyoneNotSignedInToTheDoor() {
        var page = pages.get().uri("/parties").exchange();
        assertThat(page).hasStatus3xxRedirection();
        assertThat(page).redirectedUrl().startsWith("/sign-in");
    }

    @Test
    void isNothingForTheOperatorWhoReadsNoContent() {
        assertThat(pages.get().uri("/parties").header(READER, "OPERATOR en").exchange())
                .hasStatus(404);
    }

    private MvcTestResult read(String uri, Language language) {
        return pages.get().uri(uri).header(READER, "DELEGATE " + language.tag()).exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
