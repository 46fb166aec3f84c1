package org.entente.texts;

import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.support.Requests;
import org.entente.texts.SilencePolicy.Who;
import org.entente.texts.web.SilenceActKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Sends the forms of silence, and takes back whatever came of it. */
@TestComponent
class SilenceSender {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Requests requests;

    SilenceSender(WebApplicationContext context) {
        requests = new Requests(context);
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
        return requests.rolledBack(() -> requests.answer(get(path).with(as(actor))));
    }

    MockHttpServletResponse send(Actor actor, String path, Map<String, String> form) {
        var request = post(path).with(as(actor)).with(csrf());
        form.forEach(request::param);
        return requests.rolledBack(() -> requests.answer(request));
    }

    <T> T rolledBack(Supplier<T> work) {
        return requests.rolledBack(work);
    }
}
