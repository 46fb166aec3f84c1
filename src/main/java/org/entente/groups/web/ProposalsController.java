package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.groups.GroupDocument;
import org.entente.groups.Groups;
import org.entente.groups.model.Proposal;
import org.entente.groups.usecase.ActingTogether;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The acts that wait for the confirmation of co-chairs, for the missions of those in the chair alone. */
@Controller
class ProposalsController {

    private final Groups groups;
    private final ActingTogether together;
    private final GroupPlace place;
    private final Clock clock;

    ProposalsController(Groups groups, ActingTogether together, GroupPlace place, Clock clock) {
        this.groups = groups;
        this.together = together;
        this.place = place;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/proposals")
    ModelAndView list(Actor actor, Page page, @PathVariable String slug) {
        var standing = groups.standing(actor, slug)
                .filter(found -> found.letsRun(actor))
                .orElseThrow(NotFound::new);
        var group = standing.group();
        var proposals = together.in(actor, group, clock.instant()).stream()
                .map(proposal -> view(actor, proposal, page.m()))
                .toList();
        return new ModelAndView("groups/proposals", "group", group).addObject("proposals", proposals);
    }

    private ProposalView view(Actor actor, Proposal proposal, Messages m) {
        var missing = proposal.chairs().stream()
                .filter(chair -> !proposal.isConfirmedBy(chair))
                .toList();
        return new ProposalView(
                proposal,
                act(proposal.path(), m),
                place.named(missing, m).values().stream().toList(),
                actor.ifParty().filter(missing::contains).isPresent(),
                JsonMapper.shared().readValue(proposal.words(), new TypeReference<Map<String, List<String>>>() {}));
    }

    /** What the act at that address is called. */
    private static String act(String path, Messages m) {
        var parts = path.split("/", -1);
        return switch (parts[parts.length - 1]) {
            case "admission" -> m.get("groups.admission.heading");
            case "capacity" -> m.get("groups.capacity.heading");
            case "suspension" -> m.get("groups.suspension.heading");
            case "reinstatement" -> m.get("groups.reinstatement.heading");
            case "ending" -> ended(path, m);
            case "concept-note" -> GroupWords.document(m, GroupDocument.Kind.CONCEPT_NOTE);
            case "terms-of-reference" -> GroupWords.document(m, GroupDocument.Kind.TERMS_OF_REFERENCE);
            case "confirmation" -> m.get("groups.relation.confirmation.heading");
            case "declining" -> m.get("groups.relation.declining.heading");
            case "import" -> m.get("groups.import.heading");
            case "opening" -> m.get("groups.opening.heading");
            case "chair" -> m.get("groups.chair.heading");
            case "rotation" -> m.get("groups.rotation.heading");
            case "settings" -> m.get("groups.settings.heading");
            case "closing" -> m.get("groups.body.closing.heading");
            case "seat" -> m.get("groups.body.seat.heading");
            case "unseating" -> m.get("groups.body.unseating.heading");
            default -> created(path, m);
        };
    }

    private static String ended(String path, Messages m) {
        if (path.contains("/relations/")) {
            return m.get("groups.relation.ending.heading");
        }
        return path.contains("/roles/") ? m.get("groups.role.ending.heading") : m.get("groups.ending.heading");
    }

    private static String created(String path, Messages m) {
        if (path.endsWith("/bodies/new")) {
            return m.get("groups.body.new.heading");
        }
        if (path.endsWith("/roles/new")) {
            return m.get("groups.role.new.heading");
        }
        if (path.endsWith("/relations/new")) {
            return m.get("groups.relation.new.heading");
        }
        return m.get("groups.invitation.heading");
    }
}
