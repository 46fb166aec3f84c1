package org.entente.directory.web;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionEntry;
import org.entente.directory.usecase.ListedPerson;
import org.entente.directory.usecase.MissionCard;
import org.entente.identity.Titles;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** Missions as cards for an address book (vCard 4.0, RFC 6350): one each for the mission, its people, its focal points. */
@Component
class VCards {

    private final Titles titles;

    VCards(Titles titles) {
        this.titles = titles;
    }

    String of(List<MissionCard> cards, Messages m) {
        var written = new ArrayList<VCard>();
        for (var card : cards) {
            var mission = titles.mission(card.mission().party(), card.mission().dutyStation(), m.language());
            written.add(mission(card.entry(), mission));
            card.people().forEach(person -> written.add(person(person, mission, m)));
            card.focalPoints().forEach(point -> written.add(focalPoint(point, mission, m)));
        }
        return write(written);
    }

    String of(FocalPoint point, Messages m) {
        var mission = titles.mission(point.mission().party(), point.mission().dutyStation(), m.language());
        return write(List.of(focalPoint(point, mission, m)));
    }

    private static String write(List<VCard> cards) {
        return Ezvcard.write(cards).version(VCardVersion.V4_0).prodId(false).go();
    }

    private static VCard mission(MissionEntry entry, String mission) {
        var card = card(Kind.org(), mission, mission);
        if (!entry.address().isEmpty()) {
            var address = new Address();
            address.setStreetAddress(entry.address().lines().collect(Collectors.joining(", ")));
            card.addAddress(address);
        }
        entry.phones().forEach(phone -> card.addTelephoneNumber(phone, TelephoneType.WORK, TelephoneType.VOICE));
        if (!entry.fax().isEmpty()) {
            card.addTelephoneNumber(entry.fax(), TelephoneType.WORK, TelephoneType.FAX);
        }
        entry.mailboxes().forEach(mailbox -> card.addEmail(mailbox.address()));
        card.addLanguage(entry.correspondence().tag());
        note(card, Stream.of(entry.officeHours(), entry.remarks()));
        card.setRevision(new Revision(entry.changedAt()));
        return card;
    }

    private VCard person(ListedPerson person, String mission, Messages m) {
        var office = titles.office(person.office(), m.language());
        var name = person.name();
        var card = card(Kind.individual(), name == null ? office : name.in(Language.EN), mission);
        if (name != null) {
            var parts = new StructuredName();
            parts.setFamily(name.family());
            parts.setGiven(name.given());
            var honorific = name.honorific();
            if (honorific != null) {
                parts.getPrefixes().add(honorific);
            }
            card.setStructuredName(parts);
            if (name.arabic() != null) {
                card.addFormattedName(new FormattedName(name.arabic()));
            }
        }
        card.addTitle(office);
        return card;
    }

    private static VCard focalPoint(FocalPoint point, String mission, Messages m) {
        var card = card(Kind.org(), point.function(), mission);
        card.setUid(new Uid("urn:uuid:" + point.id()));
        card.addRole(m.get("directory.focal-point.for", "topic", point.topicWords(m)));
        card.addTelephoneNumber(point.phone(), TelephoneType.WORK, TelephoneType.VOICE);
        card.addEmail(point.mailbox());
        note(card, Stream.of(point.deputy(), point.deputyPhone()));
        return card;
    }

    private static VCard card(Kind kind, String name, String mission) {
        var card = new VCard();
        card.setKind(kind);
        card.setFormattedName(name);
        card.setOrganization(mission);
        return card;
    }

    private static void note(VCard card, Stream<String> words) {
        var note = words.filter(word -> !word.isEmpty()).collect(Collectors.joining("\n"));
        if (!note.isEmpty()) {
            card.addNote(note);
        }
    }
}
