package org.entente.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.identity.DemonstrationAccounts;
import org.entente.identity.RequestLimit;
import org.entente.identity.Titles;
import org.entente.identity.usecase.Ministries;
import org.entente.identity.usecase.PasskeyCheck;
import org.entente.identity.usecase.Passkeys;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.RecoveringAccess;
import org.entente.identity.usecase.SignInLinks;
import org.entente.parties.Parties;
import org.entente.web.LocalPath;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signing in: asking for a link, using it, and, in a demonstration on this machine, choosing an account. */
@Controller
class SignInController {

    private final SignInLinks links;
    private final SessionCookies cookies;
    private final ReadingAccounts accounts;
    private final Titles titles;
    private final Entrance entrance;
    private final Ministries ministries;
    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final AsyncTaskExecutor executor;
    private final ClientAddress clients;
    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final RecoveringAccess recovering;
    private final Parties parties;
    private final RequestLimit limit = new RequestLimit(20);
    private final RequestLimit passkeyLimit = new RequestLimit(100);
    private final RequestLimit attempts = new RequestLimit(100);

    SignInController(
            SignInLinks links,
            SessionCookies cookies,
            ReadingAccounts accounts,
            Titles titles,
            Entrance entrance,
            Ministries ministries,
            ObjectProvider<DemonstrationAccounts> demonstration,
            AsyncTaskExecutor executor,
            ClientAddress clients,
            Passkeys passkeys,
            PasskeyCheck check,
            RecoveringAccess recovering,
            Parties parties) {
        this.links = links;
        this.cookies = cookies;
        this.accounts = accounts;
        this.titles = titles;
        this.entrance = entrance;
        this.ministries = ministries;
        this.demonstration = demonstration;
        this.executor = executor;
        this.clients = clients;
        this.passkeys = passkeys;
        this.check = check;
        this.recovering = recovering;
        this.parties = parties;
    }

    @GetMapping("/sign-in")
    ModelAndView show(Page page, @RequestParam(required = false) @Nullable String next, HttpServletRequest request) {
        return form(page, request, LocalPath.orHome(next), "", false);
    }

    /** The same answer in the same time for every address: the look-up happens behind the reader's back. */
    @PostMapping("/sign-in")
    ModelAndView ask(Page page, @RequestParam String email, @RequestParam String next, HttpServletRequest request) {
        if (!email.contains("@") || email.length() > 254) {
            var form = form(page, request, LocalPath.orHome(next), email, true);
            form.setStatus(HttpStatusCode.valueOf(422));
            return form;
        }
        if (limit.allows(clients.of(request))) {
            executor.execute(() -> links.mail(email.strip()));
        }
        return new ModelAndView("identity/sent");
    }

    /** Following a link does nothing yet: mail scanners follow links too. */
    @GetMapping("/sign-in/link")
    ModelAndView confirm(@RequestParam String token) {
        return new ModelAndView("identity/link").addObject("token", token).addObject("spent", false);
    }

    @PostMapping("/sign-in/link")
    ModelAndView use(@RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        return Optional.of(token)
                .filter(any -> attempts.allows(clients.of(request)))
                .flatMap(links::use)
                .map(person -> passkeys.guards(person)
                        ? new ModelAndView("redirect:/sign-in/recovery?token=" + recovering.ask(person))
                        : entrance.enter(accounts.ofPerson(person), request, response, "/"))
                .orElseGet(Entrance::spent);
    }

    /** Whoever holds a passkey and came by a link waits here for a second person; the page may be opened again. */
    @GetMapping("/sign-in/recovery")
    ModelAndView recovery(Page page, @RequestParam String token, HttpServletRequest request) {
        return Optional.of(token)
                .filter(any -> attempts.allows(clients.of(request)))
                .flatMap(recovering::withToken)
                .map(recovery -> new ModelAndView("identity/recovery")
                        .addObject("token", token)
                        .addObject("recovery", recovery)
                        .addObject("confirmed", recovering.isConfirmed(recovery))
                        .addObject("missing", names(page, recovering.missing(recovery)))
                        .addObject("byOperator", names(page, recovering.missingOfOperator(recovery))))
                .orElseGet(Entrance::spent);
    }

    private List<String> names(Page page, Set<PartyCode> codes) {
        return parties.inProtocolOrder(codes, page.language()).stream()
                .map(party -> party.shortName(page.language()))
                .toList();
    }

    @PostMapping("/sign-in/recovery")
    ModelAndView recover(@RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        return Optional.of(token)
                .filter(any -> attempts.allows(clients.of(request)))
                .flatMap(recovering::finish)
                .map(person -> entrance.enter(accounts.ofPerson(person), request, response, "/account/passkeys"))
                .orElseGet(Entrance::spent);
    }

    /** Whoever holds several posts has proved who it is, and says now from which one to act. */
    @PostMapping("/sign-in/post")
    ModelAndView choose(
            @RequestParam String token,
            @RequestParam UUID post,
            HttpServletRequest request,
            HttpServletResponse response) {
        return links.choose(token)
                .map(person -> entrance.enter(
                        accounts.ofPerson(person).stream()
                                .filter(account -> account.id().equals(post))
                                .toList(),
                        request,
                        response,
                        "/"))
                .orElseGet(Entrance::spent);
    }

    /** What the browser is asked for, in the words of WebAuthn: any passkey of this server, its user verified. */
    @PostMapping("/sign-in/passkey/options")
    @ResponseBody
    Map<String, Object> passkeyOptions(HttpServletRequest request) {
        if (!passkeyLimit.allows(clients.of(request))) {
            throw new NotFound();
        }
        return Map.of("challenge", passkeys.challenge(null), "rpId", check.host(), "userVerification", "required");
    }

    @PostMapping("/sign-in/passkey")
    ModelAndView usePasskey(
            Page page,
            @RequestParam String response,
            @RequestParam String next,
            HttpServletRequest request,
            HttpServletResponse answer) {
        return Optional.of(response)
                .filter(any -> attempts.allows(clients.of(request)))
                .flatMap(passkeys::person)
                .map(person -> entrance.enter(accounts.ofPerson(person), request, answer, "/"))
                .orElseGet(() -> {
                    var form = form(page, request, LocalPath.orHome(next), "", false)
                            .addObject("passkeyRefused", true);
                    form.setStatus(HttpStatusCode.valueOf(422));
                    return form;
                });
    }

    @PostMapping("/sign-in/demonstration")
    String demonstrate(
            @RequestParam UUID account,
            @RequestParam String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var offered = offered(request, Language.EN).stream()
                .flatMap(section -> section.accounts().stream())
                .anyMatch(offer -> offer.id().equals(account));
        if (!offered) {
            throw new NotFound();
        }
        var chosen = accounts.find(account).orElseThrow(NotFound::new);
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookies.open(chosen, Device.of(request)).toString());
        return "redirect:" + LocalPath.orHome(next);
    }

    @PostMapping("/sign-out")
    String signOut(Page page, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.close(page.actor()).toString());
        return "redirect:/sign-in";
    }

    private ModelAndView form(Page page, HttpServletRequest request, String next, String email, boolean refused) {
        return new ModelAndView("identity/sign-in")
                .addObject("next", next)
                .addObject("email", email)
                .addObject("refused", refused)
                .addObject("passkeyRefused", false)
                .addObject("titles", titles)
                .addObject("ministries", ministries.all())
                .addObject("sections", offered(request, page.language()));
    }

    private List<DemonstrationAccounts.Section> offered(HttpServletRequest request, Language language) {
        var world = demonstration.getIfAvailable();
        return world == null || !Loopback.sent(request) ? List.of() : world.sections(language);
    }
}
