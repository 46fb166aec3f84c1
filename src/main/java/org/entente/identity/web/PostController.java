package org.entente.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.identity.Account;
import org.entente.identity.Rank;
import org.entente.identity.Titles;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.model.PostAct;
import org.entente.identity.model.PostWish;
import org.entente.identity.usecase.ChangingAPost;
import org.entente.identity.usecase.Missions;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every act of an administrator on the post of another: what it asks for, exactly what follows, then the act. */
@Controller
class PostController {

    private final Missions missions;
    private final ChangingAPost changing;
    private final Titles titles;

    PostController(Missions missions, ChangingAPost changing, Titles titles) {
        this.missions = missions;
        this.changing = changing;
        this.titles = titles;
    }

    @GetMapping("/mission/posts/{id}/{act}")
    ModelAndView ask(Actor actor, @PathVariable UUID id, @PathVariable String act) {
        var kind = PostAct.at(act).orElseThrow(NotFound::new);
        var account = post(actor, id);
        if (!kind.fits(account.post())) {
            throw new NotFound();
        }
        return kind == PostAct.CHANGE
                ? form(account, wish(account), account.post().number(), Map.of())
                : confirm(account, kind, wish(account), account.post().number(), Map.of());
    }

    @PostMapping("/mission/posts/{id}/{act}")
    ModelAndView act(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam Map<String, String> sent) {
        var kind = PostAct.at(act).orElseThrow(NotFound::new);
        var account = post(actor, id);
        var wish = kind == PostAct.CHANGE ? wish(sent) : wish(account);
        if (!sent.containsKey("confirmed")) {
            // The number under which the post was seen when the form was filled in, not the one it has now.
            return confirm(account, kind, wish, number, Map.of());
        }
        var outcome = switch (kind) {
            case CHANGE -> changing.change(actor, id, number, wish);
            case SUSPENSION -> changing.suspend(actor, id, number);
            case RESUMPTION -> changing.resume(actor, id, number);
            case END -> changing.end(actor, id, number);
        };
        return switch (outcome) {
            case MissionOutcome.NotThere _ -> throw new NotFound();
            case MissionOutcome.Done _ -> new ModelAndView("redirect:/mission");
            case MissionOutcome.Refused(var reason) -> {
                var errors = Map.of("office", MissionWords.refusal(page.m(), reason));
                var answer = kind == PostAct.CHANGE
                        ? form(account, wish, account.post().number(), errors)
                        : confirm(account, kind, wish, account.post().number(), errors);
                answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield answer;
            }
        };
    }

    private Account post(Actor actor, UUID id) {
        return missions.own(actor)
                .filter(own -> own.isAdministeredBy(Objects.requireNonNull(actor.accountId())))
                .flatMap(own -> own.find(id))
                .filter(account -> account.post().until() == null)
                .orElseThrow(NotFound::new);
    }

    private ModelAndView form(Account account, PostWish wish, int number, Map<String, String> errors) {
        return new ModelAndView("identity/mission/change")
                .addObject("account", account)
                .addObject("wish", wish)
                .addObject("number", number)
                .addObject("titles", titles)
                .addObject("errors", errors);
    }

    private ModelAndView confirm(Account account, PostAct act, PostWish wish, int number, Map<String, String> errors) {
        return new ModelAndView("identity/mission/confirm")
                .addObject("account", account)
                .addObject("act", act)
                .addObject("wish", wish)
                .addObject("number", number)
                .addObject("titles", titles)
                .addObject("errors", errors);
    }

    private static PostWish wish(Account account) {
        var post = account.post();
        return new PostWish(
                Objects.requireNonNullElse(post.office(), Office.MISSION_STAFF),
                post.rank(),
                Objects.requireNonNullElse(post.authority(), Authority.READ),
                post.administers());
    }

    static PostWish wish(Map<String, String> sent) {
        return new PostWish(
                one(Titles.OFFICES, sent.get("office")).orElseThrow(NotFound::new),
                one(List.of(Rank.values()), sent.get("rank")).orElse(null),
                one(List.of(Authority.values()), sent.get("authority")).orElseThrow(NotFound::new),
                "yes".equals(sent.get("administers")));
    }

    private static <E extends Enum<E>> Optional<E> one(List<E> values, @Nullable String name) {
        return values.stream().filter(value -> value.name().equals(name)).findFirst();
    }
}
