package org.entente.groups.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Capacity;
import org.entente.groups.Groups;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.InvitingAParty;
import org.entente.groups.usecase.InvitingAParty.Letter;
import org.entente.groups.usecase.ReadingAccessions;
import org.entente.groups.usecase.ReadingInvitations;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The invitations of a group and the requests made to it: read by every member; the chair invites. */
@Controller
class InvitationsController {

    private final ReadingInvitations reading;
    private final ReadingAccessions accessions;
    private final InvitingAParty inviting;
    private final Groups groups;
    private final GroupPlace place;
    private final ActPages pages;
    private final ActorTransactions transactions;
    private final Clock clock;

    InvitationsController(
            ReadingInvitations reading,
            ReadingAccessions accessions,
            InvitingAParty inviting,
            Groups groups,
            GroupPlace place,
            ActPages pages,
            ActorTransactions transactions,
            Clock clock) {
        this.reading = reading;
        this.accessions = accessions;
        this.inviting = inviting;
        this.groups = groups;
        this.place = place;
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/invitations")
    ModelAndView list(Actor actor, @PathVariable String slug) {
        return transactions.call(actor, () -> {
            var standing = groups.standing(actor, slug).orElseThrow(NotFound::new);
            Instant now = clock.instant();
            return new ModelAndView("groups/invitations", "group", standing.group())
                    .addObject(
                            "invitations",
                            reading.ofGroup(actor, standing.group().id()).stream()
                                    .map(invitation ->
                                            InvitationView.of(invitation, place.parties(), actor.language(), now))
                                    .toList())
                    .addObject(
                            "accessions",
                            accessions.ofGroup(actor, standing.group().id()).stream()
                                    .map(accession ->
                                            AccessionView.of(accession, null, place.parties(), actor.language(), now))
                                    .toList())
                    .addObject("mayInvite", standing.letsRun(actor));
        });
    }

    @GetMapping("/groups/{slug}/invitations/new")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(act(page, place.runBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/invitations/new")
    ModelAndView invite(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var party = sent.party("party", place.parties());
        var capacity = sent.choice("capacity", Capacity.class);
        var replyBy = sent.day("reply-by");
        var words = sent.words("letter");
        return pages.send(
                actor,
                page,
                act(page, roster, sent),
                sent,
                () -> inviting.invite(
                                actor,
                                roster.group().id(),
                                new Letter(
                                        Objects.requireNonNull(party),
                                        Objects.requireNonNull(capacity),
                                        words,
                                        Objects.requireNonNull(replyBy)),
                                clock)
                        .then(invitation -> "/invitations/" + invitation.id()));
    }

    private ActForm act(Page page, Roster roster, Sent sent) {
        var m = page.m();
        var path = GroupPlace.path(roster.group()) + "/invitations";
        var crumbs = GroupPlace.crumbs(roster.group(), m);
        crumbs.put(path, m.get("groups.invitations.heading"));
        return new ActForm(
                m.get("groups.invitation.heading"),
                m.get("groups.invitation.effect"),
                path + "/new",
                path,
                crumbs,
                List.of(
                        ActField.choice(
                                "party", m.get("groups.form.party"), place.others(roster, m), sent.line("party")),
                        Rights.capacity(sent, m),
                        ActField.date(
                                "reply-by",
                                m.get("groups.invitation.reply-by"),
                                sent.line("reply-by"),
                                m.get("groups.invitation.reply-by.help")),
                        ActField.area("letter", m.get("groups.invitation.letter"), sent.line("letter"))
                                .in(m.language())
                                .orNone()));
    }
}
