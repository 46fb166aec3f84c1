package org.entente.identity.web;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.identity.Account;
import org.entente.identity.usecase.Audit;
import org.entente.identity.usecase.Federations;
import org.entente.identity.usecase.PasskeyCheck;
import org.entente.identity.usecase.Passkeys;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.Sessions;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The reader's own passkeys: enrolled after a fresh sign-in, renamed, removed. */
@Controller
class PasskeyController {

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();
    private static final int LONGEST_NAME = 100;

    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final ReadingAccounts accounts;
    private final Sessions sessions;
    private final Federations federations;
    private final Audit audit;

    PasskeyController(
            Passkeys passkeys,
            PasskeyCheck check,
            ReadingAccounts accounts,
            Sessions sessions,
            Federations federations,
            Audit audit) {
        this.passkeys = passkeys;
        this.check = check;
        this.accounts = accounts;
        this.sessions = sessions;
        this.federations = federations;
        this.audit = audit;
    }

    @GetMapping("/account/passkeys")
    ModelAndView list(Actor actor) {
        account(actor);
        return form(actor, "", null);
    }

    /** What the browser is asked for, in the words of WebAuthn. */
    @PostMapping("/account/passkeys/options")
    @ResponseBody
    Map<String, Object> options(Actor actor) {
        var account = account(actor);
        var person = account.person();
        var name = person.name();
        return Map.of(
                "challenge", passkeys.challenge(person.id()),
                "rp", Map.of("id", check.host(), "name", "Entente"),
                "user",
                        Map.of(
                                "id", LETTERS.encodeToString(PasskeyCheck.handle(person.id())),
                                "name", person.email(),
                                "displayName", name == null ? person.email() : name.in(actor.language())),
                "pubKeyCredParams", List.of(algorithm(-8), algorithm(-7), algorithm(-257)),
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none",
                "excludeCredentials", known(actor));
    }

    /** What the browser is asked for where its reader proves once more who it is: a passkey of that very person. */
    @PostMapping("/account/passkeys/proof")
    @ResponseBody
    Map<String, Object> proof(Actor actor) {
        return Map.of(
                "challenge", passkeys.challenge(account(actor).person().id()),
                "rpId", check.host(),
                "userVerification", "required",
                "allowCredentials", known(actor));
    }

    private List<Map<String, Object>> known(Actor actor) {
        return passkeys.of(actor).stream()
                .map(key ->
                        Map.<String, Object>of("type", "public-key", "id", LETTERS.encodeToString(key.credentialId())))
                .toList();
    }

    @PostMapping("/account/passkeys")
    ModelAndView enrol(Actor actor, Page page, @RequestParam String name, @RequestParam String response) {
        var account = account(actor);
        if (!sessions.isFresh(actor)) {
            return refused(form(actor, name, page.m().get("identity.passkey.not-fresh")));
        }
        if (!isName(name) || !passkeys.enrol(account.person().id(), name.strip(), response)) {
            return refused(form(actor, name, page.m().get("identity.passkey.refused")));
        }
        audit.note(Audit.Kind.PASSKEY_ADDED, account, account.id(), name.strip());
        return new ModelAndView("redirect:/account/passkeys");
    }

    @PostMapping("/account/passkeys/{id}/name")
    String rename(Actor actor, @PathVariable UUID id, @RequestParam String name) {
        if (!isName(name) || !passkeys.rename(actor, id, name.strip())) {
            throw new NotFound();
        }
        return "redirect:/account/passkeys";
    }

    @PostMapping("/account/passkeys/{id}/removal")
    ModelAndView remove(Actor actor, Page page, @PathVariable UUID id) {
        if (!sessions.isFresh(actor)) {
            return refused(form(actor, "", page.m().get("identity.passkey.remove.not-fresh")));
        }
        if (!passkeys.remove(actor, id)) {
            throw new NotFound();
        }
        var account = account(actor);
        audit.note(Audit.Kind.PASSKEY_REMOVED, account, account.id(), "");
        return new ModelAndView("redirect:/account/passkeys");
    }

    /** Whoever signs in through a ministry has no passkey here. */
    private Account account(Actor actor) {
        return accounts.find(Objects.requireNonNull(actor.accountId()))
                .filter(account -> !federations.holds(account.person().id()))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView form(Actor actor, String name, @Nullable String error) {
        return new ModelAndView("identity/passkeys")
                .addObject("passkeys", passkeys.of(actor))
                .addObject("fresh", sessions.isFresh(actor))
                .addObject("name", name)
                .addObject("errors", error == null ? Map.of() : Map.of("name", error));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    }

    private static Map<String, Object> algorithm(int number) {
        return Map.of("type", "public-key", "alg", number);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
