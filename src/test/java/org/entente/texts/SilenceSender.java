package org.entente.texts;

import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.texts.SilencePolicy.Who;
import org.entente.texts.web.SilenceActKind;
import org.entente.web.ReceivedAt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Sends the forms of silence, and takes back whatever came of it. */
@TestComponent
class SilenceSender {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final WebApplicationContext context;
    private final PlatformTransactionManager manager;
    private @Nullable MockMvc web;

    SilenceSender(WebApplicationContext context, PlatformTransactionManager manager) {
        this.context = context;
        this.manager = manager;
    }

    /** What a form holds when it is filled in as it should be and confirmed. */
    Map<String, String> form(SilenceScene.Laid scene, SilenceActKind act, SilencePosition position) {
        var form = new HashMap<>(fields(scene, act, position));
        form.put("form", UUID.randomUUID().toString());
        return form;
    }

    private static Map<String, String> fields(SilenceScene.Laid scene, SilenceActKind act, SilencePosition position) {
        var later = local(scene.now().plus(Duration.ofDays(20)));
        return switch (act) {
            case OBJECTION, PREPARATION ->
                Map.of("reason", "Another wording is needed.", "amendment", "", "disclosure", "MEMBERS");
            case OUTSIDE_OBJECTION ->
                Map.of(
                        "party", scene.party(Who.MEMBER).value(),
                        "channel", "LETTER",
                        "received", local(scene.now().minus(Duration.ofHours(1))),
                        "evidence", "letters/7.pdf",
                        "reason", "");
            case EXTENSION -> Map.of("until", later, "reason", "More time is needed.");
            case RESUMPTION -> Map.of("until", later);
            case SUSPENSION, WITHDRAWAL -> Map.of("reason", "The languages differ.");
            case TECHNICAL_REISSUE ->
                Map.of(
                        "place", place(scene.at(position)),
                        "language", "fr",
                        "words", "Décident de se réunir, tous les 3 mois.",
                        "reason", "A comma.");
            case STATEMENT ->
                Map.of("kind", "RESERVATION", "language", "en", "words", "We reserve our position.", "paragraphs", "");
            case COMMENT -> Map.of("kind", "QUESTION", "words", "Why now?");
            case NOTING -> Map.of("meeting", "The tenth meeting");
            case ANSWER -> Map.of("answer", "YES");
            case LIFTING, CONTEST, REISSUE, CONFIRMATION, HOLD, HOLD_RELEASE, VOTE_REQUEST, USE_OPPOSITION -> Map.of();
        };
    }

    static String place(SilenceScene.Place place) {
        return place.versionId() + "/" + place.draft().op();
    }

    /** As an input of type {@code datetime-local} sends it. */
    static String local(Instant at) {
        return LocalDateTime.ofInstant(at, BRUSSELS).toString();
    }

    MockHttpServletResponse read(Actor actor, String path) {
        return rolledBack(() -> answer(get(path).with(as(actor))));
    }

    MockHttpServletResponse send(Actor actor, String path, Map<String, String> form) {
        var request = post(path).with(as(actor)).with(csrf());
        form.forEach(request::param);
        return rolledBack(() -> answer(request));
    }

    /** A failure that nothing handles is what a container answers with 500. */
    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return web().perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            var answer = new MockHttpServletResponse();
            answer.setStatus(500);
            return answer;
        }
    }

    /** Not the one of the context: that keeps every answer of a test to print it. */
    private MockMvc web() {
        var built = web;
        if (built == null) {
            built = MockMvcBuilders.webAppContextSetup(context)
                    .addFilters(context.getBean(ReceivedAt.class))
                    .apply(springSecurity())
                    .build();
            web = built;
        }
        return built;
    }

    <T> T rolledBack(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(manager).execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }
}
