package org.entente.record.words;

import java.util.Map;
import java.util.Optional;

/** The words of each kind of act. The record knows the kinds by name only: this table is all that a new one needs. */
final class ActKinds {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("groups.founded", "record.kind.groups-founded"),
            Map.entry("groups.party-admitted", "record.kind.groups-party-admitted"),
            Map.entry("groups.membership-ended", "record.kind.groups-membership-ended"),
            Map.entry("groups.chair-seated", "record.kind.groups-chair-seated"),
            Map.entry("groups.chapter-opened", "record.kind.groups-chapter-opened"),
            Map.entry("groups.calendar-kept", "record.kind.groups-calendar-kept"),
            Map.entry("groups.capacity-changed", "record.kind.groups-capacity-changed"),
            Map.entry("groups.party-suspended", "record.kind.groups-party-suspended"),
            Map.entry("groups.party-reinstated", "record.kind.groups-party-reinstated"),
            Map.entry("groups.party-invited", "record.kind.groups-party-invited"),
            Map.entry("groups.invitation-accepted", "record.kind.groups-invitation-accepted"),
            Map.entry("groups.invitation-declined", "record.kind.groups-invitation-declined"),
            Map.entry("groups.invitation-withdrawn", "record.kind.groups-invitation-withdrawn"),
            Map.entry("groups.invitation-expired", "record.kind.groups-invitation-expired"),
            Map.entry("groups.opening-set", "record.kind.groups-opening-set"),
            Map.entry("groups.accession-requested", "record.kind.groups-accession-requested"),
            Map.entry("groups.accession-moved", "record.kind.groups-accession-moved"),
            Map.entry("groups.accession-granted", "record.kind.groups-accession-granted"),
            Map.entry("groups.accession-objected", "record.kind.groups-accession-objected"),
            Map.entry("groups.accession-withdrawn", "record.kind.groups-accession-withdrawn"),
            Map.entry("groups.accession-lapsed", "record.kind.groups-accession-lapsed"),
            Map.entry("identity.binding-authority-given", "record.kind.identity-binding-authority-given"),
            Map.entry("identity.binding-authority-ended", "record.kind.identity-binding-authority-ended"),
            Map.entry("identity.charge-notified", "record.kind.identity-charge-notified"),
            Map.entry("identity.charge-closed", "record.kind.identity-charge-closed"),
            Map.entry("groups.body-established", "record.kind.groups-body-established"),
            Map.entry("groups.body-closed", "record.kind.groups-body-closed"),
            Map.entry("groups.body-joined", "record.kind.groups-body-joined"),
            Map.entry("groups.body-left", "record.kind.groups-body-left"),
            Map.entry("groups.document-kept", "record.kind.groups-document-kept"),
            Map.entry("groups.relation-proposed", "record.kind.groups-relation-proposed"),
            Map.entry("groups.relation-entered", "record.kind.groups-relation-entered"),
            Map.entry("groups.relation-declined", "record.kind.groups-relation-declined"),
            Map.entry("groups.relation-ended", "record.kind.groups-relation-ended"),
            Map.entry("groups.role-given", "record.kind.groups-role-given"),
            Map.entry("groups.role-ended", "record.kind.groups-role-ended"),
            Map.entry("groups.chairs-agreed", "record.kind.groups-chairs-agreed"),
            Map.entry("groups.settings-changed", "record.kind.groups-settings-changed"),
            Map.entry("groups.rotation-set", "record.kind.groups-rotation-set"),
            Map.entry("information.file-attached", "record.kind.information-file-attached"),
            Map.entry("information.file-recalled", "record.kind.information-file-recalled"),
            Map.entry("information.destruction-confirmed", "record.kind.information-destruction-confirmed"),
            Map.entry("information.marking-changed", "record.kind.information-marking-changed"),
            Map.entry("texts.shared", "record.kind.texts-shared"),
            Map.entry("texts.version-issued", "record.kind.texts-version-issued"),
            Map.entry("texts.released", "record.kind.texts-released"),
            Map.entry("texts.silence-profile-set", "record.kind.texts-silence-profile-set"),
            Map.entry("texts.silence-drafted", "record.kind.texts-silence-drafted"),
            Map.entry("texts.silence-proposed", "record.kind.texts-silence-proposed"),
            Map.entry("texts.silence-use-opposed", "record.kind.texts-silence-use-opposed"),
            Map.entry("texts.silence-scheduled", "record.kind.texts-silence-scheduled"),
            Map.entry("texts.silence-launched", "record.kind.texts-silence-launched"),
            Map.entry("texts.silence-extended", "record.kind.texts-silence-extended"),
            Map.entry("texts.silence-suspended", "record.kind.texts-silence-suspended"),
            Map.entry("texts.silence-resumed", "record.kind.texts-silence-resumed"),
            Map.entry("texts.silence-held", "record.kind.texts-silence-held"),
            Map.entry("texts.silence-hold-released", "record.kind.texts-silence-hold-released"),
            Map.entry("texts.silence-objected", "record.kind.texts-silence-objected"),
            Map.entry("texts.silence-objection-came-late", "record.kind.texts-silence-objection-came-late"),
            Map.entry("texts.silence-objection-lifted", "record.kind.texts-silence-objection-lifted"),
            Map.entry("texts.silence-answered", "record.kind.texts-silence-answered"),
            Map.entry("texts.silence-vote-requested", "record.kind.texts-silence-vote-requested"),
            Map.entry("texts.silence-reissued-technically", "record.kind.texts-silence-reissued-technically"),
            Map.entry("texts.silence-technical-contested", "record.kind.texts-silence-technical-contested"),
            Map.entry("texts.silence-reissued", "record.kind.texts-silence-reissued"),
            Map.entry("texts.silence-withdrawn", "record.kind.texts-silence-withdrawn"),
            Map.entry("texts.silence-expiry-moved", "record.kind.texts-silence-expiry-moved"),
            Map.entry("texts.silence-confirmed", "record.kind.texts-silence-confirmed"),
            Map.entry("texts.silence-adopted", "record.kind.texts-silence-adopted"),
            Map.entry("texts.silence-lapsed", "record.kind.texts-silence-lapsed"),
            Map.entry("texts.silence-noted", "record.kind.texts-silence-noted"),
            Map.entry("texts.silence-statement-attached", "record.kind.texts-silence-statement-attached"));

    private ActKinds() {}

    static Optional<String> key(String kind) {
        return Optional.ofNullable(KEYS.get(kind));
    }
}
