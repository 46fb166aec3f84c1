package org.entente.identity.usecase;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.entente.core.Actor;
import org.entente.database.Audiences;
import org.entente.identity.Account;
import org.entente.identity.BindingAuthorityEnded;
import org.entente.identity.BindingAuthorityGiven;
import org.entente.identity.MissionAct;
import org.entente.identity.Post;
import org.entente.identity.model.Mission;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.model.MissionRefusal;
import org.entente.identity.model.PostWish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The administrator of a mission changes the post of somebody else in it, suspends, resumes or ends it. */
@Component
public class ChangingAPost {

    private final Missions missions;
    private final Posts posts;
    private final Audit audit;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;

    ChangingAPost(Missions missions, Posts posts, Audit audit, Audiences audiences, ApplicationEventPublisher events) {
        this.missions = missions;
        this.posts = posts;
        this.audit = audit;
        this.audiences = audiences;
        this.events = events;
    }

    /** @param number of the post as the actor saw it; another one means that somebody was faster */
    public MissionOutcome change(Actor actor, UUID id, int number, PostWish wish) {
        return on(actor, id, number, (mission, account) -> {
            var refusal = mission.refusalToHave(id, wish.office(), wish.authority());
            return refusal == null ? changed(account, wish, mission.now()) : refusal;
        });
    }

    /** Suspends the post: nobody acts from it until it is resumed. */
    public MissionOutcome suspend(Actor actor, UUID id, int number) {
        return on(actor, id, number, (mission, account) -> halted(account, true, mission.now()));
    }

    /** Resumes a post that was suspended. */
    public MissionOutcome resume(Actor actor, UUID id, int number) {
        return on(actor, id, number, (mission, account) -> halted(account, false, mission.now()));
    }

    /** Ends the post for good. */
    public MissionOutcome end(Actor actor, UUID id, int number) {
        return on(actor, id, number, (mission, account) -> {
            var post = account.post();
            return new Next(
                    Audit.Kind.POST_ENDED,
                    new Post(
                            post.number(),
                            post.office(),
                            post.rank(),
                            post.authority(),
                            post.administers(),
                            post.suspended(),
                            post.since(),
                            mission.now()));
        });
    }

    /** A decision answers the {@link Next} post or the {@link MissionRefusal}. */
    private MissionOutcome on(Actor actor, UUID id, int number, BiFunction<Mission, Account, Object> decision) {
        return missions.act(actor, (mission, by) -> {
            var account = mission.find(id);
            if (account.isEmpty() || !mission.isAdministeredBy(by.id())) {
                return new MissionOutcome.NotThere();
            }
            var refusal = mission.refusalToChange(by.id(), account.get(), number);
            var decided = refusal == null ? decision.apply(mission, account.get()) : refusal;
            if (decided instanceof Next next) {
                write(by, account.get(), next, mission.now());
                if (next.kind() == Audit.Kind.POST_CHANGED || next.kind() == Audit.Kind.POST_ENDED) {
                    // A charge was given to the post as it was: it ends with it. While suspended it merely rests.
                    mission.chargesOf(id).forEach(charge -> missions.close(charge, by.id(), mission.now()));
                }
                return new MissionOutcome.Done();
            }
            return new MissionOutcome.Refused((MissionRefusal) decided);
        });
    }

    private void write(Account by, Account account, Next next, Instant at) {
        if (next.post().until() == null) {
            posts.change(account.id(), next.post(), by.id());
        } else {
            posts.end(account.id(), at, by.id());
        }
        audit.note(next.kind(), account, by.id(), "");
        var after = account.with(next.post());
        var party = account.party();
        if (party != null && account.commits() != after.commits()) {
            var act = MissionAct.by(by, audiences.ofParty(party), after, at);
            events.publishEvent(after.commits() ? new BindingAuthorityGiven(act) : new BindingAuthorityEnded(act));
        }
    }

    private static Next changed(Account account, PostWish wish, Instant now) {
        return new Next(
                Audit.Kind.POST_CHANGED,
                new Post(
                        account.post().number() + 1,
                        wish.office(),
                        wish.rank(),
                        wish.authority(),
                        wish.administers(),
                        account.post().suspended(),
                        now,
                        null));
    }

    private static Object halted(Account account, boolean suspended, Instant now) {
        var post = account.post();
        return post.suspended() == suspended
                ? MissionRefusal.CHANGED_MEANWHILE
                : new Next(
                        suspended ? Audit.Kind.POST_SUSPENDED : Audit.Kind.POST_RESUMED,
                        new Post(
                                post.number() + 1,
                                post.office(),
                                post.rank(),
                                post.authority(),
                                post.administers(),
                                suspended,
                                now,
                                null));
    }

    private record Next(Audit.Kind kind, Post post) {}
}
