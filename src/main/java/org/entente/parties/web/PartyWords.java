package org.entente.parties.web;

import org.entente.parties.Party;
import org.entente.parties.RegionalGroup;
import org.entente.parties.UnStatus;
import org.entente.web.Messages;

/** The words for how a party stands to the United Nations. */
public final class PartyWords {

    private PartyWords() {}

    public static String status(Messages m, UnStatus status) {
        return switch (status) {
            case MEMBER -> m.get("parties.status.member");
            case OBSERVER_STATE -> m.get("parties.status.observer-state");
            case OTHER -> m.get("parties.status.other");
        };
    }

    public static String regionalGroup(Messages m, RegionalGroup group) {
        return switch (group) {
            case AFRICAN -> m.get("parties.regional-group.african");
            case ASIA_PACIFIC -> m.get("parties.regional-group.asia-pacific");
            case EASTERN_EUROPEAN -> m.get("parties.regional-group.eastern-european");
            case LATIN_AMERICAN_AND_CARIBBEAN -> m.get("parties.regional-group.latin-american-and-caribbean");
            case WESTERN_EUROPEAN_AND_OTHERS -> m.get("parties.regional-group.western-european-and-others");
        };
    }

    /** The regional group of a State that has one. */
    public static String regionalGroup(Messages m, Party state) {
        return state.ifRegionalGroup().map(group -> regionalGroup(m, group)).orElse("–");
    }
}
