package org.entente.demo;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Body;
import org.entente.groups.Group;
import org.entente.groups.Role;
import org.entente.groups.usecase.EstablishingABody;
import org.entente.groups.usecase.GivingARole;
import org.entente.groups.usecase.TakingPartInABody;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Establishes the bodies of a group of the world, with those that take part in them. */
@Component
@ConditionalOnProperty("entente.demo")
class EstablishingTheBodies {

    private final EstablishingABody establishing;
    private final TakingPartInABody takingPart;
    private final GivingARole giving;

    EstablishingTheBodies(EstablishingABody establishing, TakingPartInABody takingPart, GivingARole giving) {
        this.establishing = establishing;
        this.takingPart = takingPart;
        this.giving = giving;
    }

    void establish(Actor chair, Group group, GroupFile file, Clock clock) {
        for (var line : Objects.requireNonNullElse(file.bodies(), List.<GroupFile.BodyLine>of())) {
            var body = FoundingTheGroups.done(establishing.establish(chair, group.id(), line.plan(), clock));
            line.participants()
                    .forEach(party -> FoundingTheGroups.done(
                            takingPart.seat(chair, group.id(), body.id(), new PartyCode(party), line.since(), clock)));
            var facilitator = line.facilitator();
            if (facilitator != null) {
                FoundingTheGroups.done(giving.give(chair, group.id(), naming(line, facilitator, body), clock));
            }
        }
    }

    private static GivingARole.Naming naming(
            GroupFile.BodyLine line, GroupFile.FacilitatorLine facilitator, Body body) {
        return new GivingARole.Naming(
                Role.Kind.FACILITATOR,
                new PartyCode(facilitator.party()),
                body.slug(),
                "",
                facilitator.function(),
                line.since(),
                null,
                null);
    }
}
