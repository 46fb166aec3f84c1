package org.entente.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.PartyCode;
import org.entente.identity.Account;
import org.entente.identity.Charge;
import org.entente.identity.Post;
import org.entente.identity.Rank;
import org.jspecify.annotations.Nullable;

/**
 * A mission and its people at an instant: the rules of who may change whom. Nobody changes the own post, so that a mission
 * always keeps an administrator and nobody empowers himself or herself.
 *
 * @param posts all of them, those that have ended too
 * @param charges the periods that run or are to come
 */
public record Mission(PartyCode party, String dutyStation, List<Account> posts, List<Charge> charges, Instant now) {

    /** The posts that have not ended, the head of mission first, then by rank. */
    public List<Account> current() {
        return posts.stream()
                .filter(account -> account.post().until() == null)
                .sorted(java.util.Comparator.comparing((Account account) ->
                                account.post().office() == Office.HEAD_OF_MISSION ? 0 : account.isInCharge() ? 1 : 2)
                        .thenComparing(account -> account.post().rank() == null
                                ? Rank.values().length
                                : account.post().rank().ordinal()))
                .toList();
    }

    /** The posts that have ended. */
    public List<Account> former() {
        return posts.stream().filter(account -> account.post().until() != null).toList();
    }

    /** Whether somebody in the mission can bind the State now (ACC-04). */
    public boolean canBind() {
        return posts.stream().anyMatch(Account::binds);
    }

    /** The post, also one that has ended. */
    public Optional<Account> find(@Nullable UUID id) {
        return posts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** The period, if it runs or is to come. */
    public Optional<Charge> charge(UUID id) {
        return charges.stream().filter(charge -> charge.id().equals(id)).findFirst();
    }

    /** The periods, running or to come, in which the holder of the post is in charge. */
    public List<Charge> chargesOf(UUID account) {
        return charges.stream()
                .filter(charge -> charge.account().equals(account))
                .toList();
    }

    /** Whether anybody runs the mission's own people, or will once the post is resumed. */
    public boolean hasAdministrator() {
        return current().stream().anyMatch(account -> account.post().administers());
    }

    /** Whether the holder may invite the first administrator of a further mission of the State. */
    public boolean isCoordinatedBy(UUID account) {
        return find(account)
                .filter(by -> by.post().holds() && by.post().seesState())
                .isPresent();
    }

    /** Whether the holder of the post runs the mission's own people. */
    public boolean isAdministeredBy(UUID account) {
        return find(account)
                .filter(by -> by.post().holds() && by.post().administers())
                .isPresent();
    }

    /**
     * Whether the holder may notify who is in charge, and that the head is back: whoever signs, or an administrator who may
     * do more than read.
     */
    public boolean mayKeepCharge(UUID account) {
        return find(account)
                .filter(by -> by.post().holds() && (by.isInCharge() || signs(by.post()) || mayNotify(by.post())))
                .isPresent();
    }

    private static boolean signs(Post post) {
        return post.office() == Office.HEAD_OF_MISSION && post.authority() == Authority.COMMIT;
    }

    private static boolean mayNotify(Post post) {
        return post.administers() && post.authority() != Authority.READ;
    }

    /** Those who may be left in charge. */
    public List<Account> deputies() {
        return current().stream()
                .filter(account -> account.post().holds()
                        && account.post().office() != Office.HEAD_OF_MISSION
                        && account.post().office() != Office.CHAIRS_OFFICE)
                .toList();
    }

    /** Why a post may not stand like this from now on; null where it may. */
    @Nullable
    public MissionRefusal refusalToHave(@Nullable UUID account, Office office, Authority authority) {
        if (office == Office.CHAIRS_OFFICE && authority == Authority.COMMIT) {
            return MissionRefusal.CHAIRS_OFFICE_BINDS_NOBODY;
        }
        var another = current().stream()
                .anyMatch(other -> !other.id().equals(account) && other.post().office() == Office.HEAD_OF_MISSION);
        return office == Office.HEAD_OF_MISSION && another ? MissionRefusal.ANOTHER_HEAD : null;
    }

    /** Why the actor may not change a post seen under that number; null where the actor may. */
    @Nullable
    public MissionRefusal refusalToChange(UUID by, Account account, int number) {
        if (account.id().equals(by)) {
            return MissionRefusal.OWN_POST;
        }
        return account.post().number() != number || account.post().until() != null
                ? MissionRefusal.CHANGED_MEANWHILE
                : null;
    }

    /** Why the period may not be notified; null where it may. Nobody puts himself or herself in charge. */
    @Nullable
    public MissionRefusal refusalToCharge(UUID by, Charge charge) {
        if (charge.account().equals(by)) {
            return MissionRefusal.OWN_POST;
        }
        if (deputies().stream().noneMatch(deputy -> deputy.id().equals(charge.account()))) {
            return MissionRefusal.NOT_A_DEPUTY;
        }
        var until = charge.until();
        if (until != null && (!until.isAfter(charge.since()) || !until.isAfter(now))) {
            return MissionRefusal.PERIOD_EMPTY;
        }
        return charges.stream().anyMatch(charge::overlaps) ? MissionRefusal.PERIODS_OVERLAP : null;
    }
}
