package org.entente.record.words;

import java.util.Map;
import java.util.Optional;

/** The words of the values that acts take from short lists, by the detail's name in the JSON and the value. */
final class ActValues {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("answer/ABSTAIN", "silence.answer.abstain"),
            Map.entry("answer/INDIFFERENT", "silence.answer.indifferent"),
            Map.entry("answer/YES", "silence.answer.yes"),
            Map.entry("capacity/FOUNDER", "groups.capacity.founder"),
            Map.entry("capacity/GUEST", "groups.capacity.guest"),
            Map.entry("capacity/MEMBER", "groups.capacity.member"),
            Map.entry("capacity/OBSERVER", "groups.capacity.observer"),
            Map.entry("capacity/PARTNER", "groups.capacity.partner"),
            Map.entry("channel/EMAIL", "silence.channel.email"),
            Map.entry("channel/LETTER", "silence.channel.letter"),
            Map.entry("channel/PLATFORM", "silence.channel.platform"),
            Map.entry("channel/TELEPHONE", "silence.channel.telephone"),
            Map.entry("distribution/GENERAL", "information.distribution.general"),
            Map.entry("distribution/LIMITED", "information.distribution.limited"),
            Map.entry("distribution/RESTRICTED", "information.distribution.restricted"),
            Map.entry("function/CHAIRS_OFFICE", "record.office.chairs-office"),
            Map.entry("function/CHARGE_D_AFFAIRES_AD_INTERIM", "record.office.charge-d-affaires"),
            Map.entry("function/DEPUTY_HEAD_OF_MISSION", "record.office.deputy-head-of-mission"),
            Map.entry("function/DRAFTER", "record.office.drafter"),
            Map.entry("function/HEAD_OF_CHANCERY", "record.office.head-of-chancery"),
            Map.entry("function/HEAD_OF_MISSION", "record.office.head-of-mission"),
            Map.entry("function/MISSION_STAFF", "record.office.mission-staff"),
            Map.entry("function/NATIONAL_COORDINATOR", "record.office.national-coordinator"),
            Map.entry("groupKind/COALITION", "groups.kind.coalition"),
            Map.entry("groupKind/COOPERATION_INITIATIVE", "groups.kind.cooperation-initiative"),
            Map.entry("groupKind/GROUP_OF_FRIENDS", "groups.kind.group-of-friends"),
            Map.entry("groupKind/SMALL_GROUP", "groups.kind.small-group"),
            Map.entry("kind/DISSOCIATION", "silence.statement.dissociation"),
            Map.entry("kind/EXPLANATION", "silence.statement.explanation"),
            Map.entry("kind/INTERPRETATION", "silence.statement.interpretation"),
            Map.entry("kind/RESERVATION", "silence.statement.reservation"),
            Map.entry("method/silence", "record.method.silence"),
            Map.entry("objectorVisibility/CHAIR_ONLY", "silence.profile.visibility.chair"),
            Map.entry("objectorVisibility/MEMBERS", "silence.profile.visibility.members"),
            Map.entry("objectorVisibility/MEMBERS_AND_OBSERVERS", "silence.profile.visibility.observers"),
            Map.entry("office/CHAIRS_OFFICE", "record.office.chairs-office"),
            Map.entry("office/CHARGE_D_AFFAIRES_AD_INTERIM", "record.office.charge-d-affaires"),
            Map.entry("office/DEPUTY_HEAD_OF_MISSION", "record.office.deputy-head-of-mission"),
            Map.entry("office/DRAFTER", "record.office.drafter"),
            Map.entry("office/HEAD_OF_CHANCERY", "record.office.head-of-chancery"),
            Map.entry("office/HEAD_OF_MISSION", "record.office.head-of-mission"),
            Map.entry("office/MISSION_STAFF", "record.office.mission-staff"),
            Map.entry("office/NATIONAL_COORDINATOR", "record.office.national-coordinator"),
            Map.entry("profile/DEMONSTRATION", "silence.preset.demonstration"),
            Map.entry("profile/EU_COREU_LIKE", "silence.preset.eu-coreu-like"),
            Map.entry("profile/INFORMAL", "silence.preset.informal"),
            Map.entry("profile/NATO_LIKE", "silence.preset.nato-like"),
            Map.entry("profile/OSCE", "silence.preset.osce"),
            Map.entry("profile/OWN", "silence.preset.own"),
            Map.entry("profile/UNGA_2020", "silence.preset.unga-2020"),
            Map.entry("publication/ADOPTION", "silence.profile.publication.adoption"),
            Map.entry("publication/CHAIRS_RELEASE", "silence.profile.publication.chair"),
            Map.entry("publication/NEXT_MEETING", "silence.profile.publication.meeting"),
            Map.entry("textKind/DECISION", "texts.kind.decision"),
            Map.entry("textKind/DECLARATION", "texts.kind.declaration"),
            Map.entry("textKind/JOINT_STATEMENT", "texts.kind.joint-statement"),
            Map.entry("textKind/PRESS_STATEMENT", "texts.kind.press-statement"));

    private ActValues() {}

    static Optional<String> key(String name, String value) {
        return Optional.ofNullable(KEYS.get(name + "/" + value));
    }
}
