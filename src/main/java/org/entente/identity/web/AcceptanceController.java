package org.entente.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.identity.Person;
import org.entente.identity.RequestLimit;
import org.entente.identity.Titles;
import org.entente.identity.usecase.AcceptingAnInvitation;
import org.entente.identity.usecase.Ministries;
import org.entente.parties.DutyStations;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever was invited says who it is and takes up the post. Opening the address does nothing: mail scanners do so too. */
@Controller
class AcceptanceController {

    private final AcceptingAnInvitation accepting;
    private final SessionCookies cookies;
    private final DutyStations stations;
    private final Ministries ministries;
    private final Titles titles;
    private final ClientAddress clients;
    private final RequestLimit limit = new RequestLimit(20);

    AcceptanceController(
            AcceptingAnInvitation accepting,
            SessionCookies cookies,
            DutyStations stations,
            Ministries ministries,
            Titles titles,
            ClientAddress clients) {
        this.accepting = accepting;
        this.cookies = cookies;
        this.stations = stations;
        this.ministries = ministries;
        this.titles = titles;
        this.clients = clients;
    }

    @GetMapping("/invitation")
    ModelAndView show(Page page, @RequestParam String token) {
        return form(page, token, null, null);
    }

    @PostMapping("/invitation")
    ModelAndView accept(
            @RequestParam String token,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> sent) {
        // Every try counts, that of an invented token too.
        var offer = limit.allows(clients.of(request))
                ? accepting.offer(token)
                : Optional.<AcceptingAnInvitation.Offer>empty();
        if (offer.isEmpty()) {
            return none();
        }
        if (!offer.get().fits()) {
            return otherWay(page);
        }
        var form = NameForm.of(sent);
        var known = offer.get().known().isPresent();
        if (!known && !form.isName()) {
            return refused(form(page, token, form, page.m().get("identity.invitation.name-missing")));
        }
        var zone = Zones.of(form.zone());
        if (zone.isEmpty()) {
            return refused(form(page, token, form, page.m().get("identity.account.zone.refused")));
        }
        var account = accepting.accept(
                token,
                invitation -> new Person(
                        Ids.next(),
                        invitation.email(),
                        form.name(),
                        Language.of(form.language()).orElse(invitation.language()),
                        zone.get()));
        if (account.isEmpty()) {
            return none();
        }
        if (known || offer.get().invitation().issuer() != null) {
            // The invitation is no key to the posts that the person holds already.
            return new ModelAndView("redirect:/sign-in");
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.open(account.get(), Device.of(request)).toString());
        return new ModelAndView("redirect:/");
    }

    private ModelAndView form(Page page, String token, @Nullable NameForm form, @Nullable String error) {
        var offer = accepting.offer(token);
        if (offer.isEmpty()) {
            return none();
        }
        if (!offer.get().fits()) {
            return otherWay(page);
        }
        var invitation = offer.get().invitation();
        return new ModelAndView("identity/invitation")
                .addObject("token", token)
                .addObject("invitation", invitation)
                .addObject("known", offer.get().known().isPresent())
                .addObject(
                        "form",
                        form == null
                                ? NameForm.empty(
                                        invitation.language(),
                                        stations.get(invitation.dutyStation()).zone())
                                : form)
                .addObject("titles", titles)
                .addObject(
                        "ministry",
                        invitation.issuer() == null ? null : ministries.name(invitation.issuer(), page.language()))
                .addObject("errors", error == null ? Map.of() : Map.of("given", error));
    }

    private static ModelAndView otherWay(Page page) {
        return refused(new ModelAndView("identity/ministry")
                .addObject("heading", page.m().get("identity.ministry.refused"))
                .addObject("text", page.m().get("identity.ministry.other-way"))
                .addObject("refused", true));
    }

    private static ModelAndView none() {
        return refused(new ModelAndView("identity/invitation-spent"));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
