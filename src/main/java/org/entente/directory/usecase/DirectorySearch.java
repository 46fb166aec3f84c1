package org.entente.directory.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.directory.Mailbox;
import org.entente.directory.Topic;
import org.entente.identity.PersonName;
import org.entente.identity.Titles;
import org.entente.parties.DutyStations;
import org.entente.parties.NameKey;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.web.MessageCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds missions among those that a reader may read anyway, by State, city, function, topic or name, as careful and
 * careless writers write them, and puts them in protocol order.
 */
@Component
public class DirectorySearch {

    private final Parties parties;
    private final DutyStations stations;
    private final Titles titles;
    private final MessageCatalogue messages;

    DirectorySearch(Parties parties, DutyStations stations, Titles titles, MessageCatalogue messages) {
        this.parties = parties;
        this.stations = stations;
        this.titles = titles;
        this.messages = messages;
    }

    /** Those of the cards in which the words are found and, where one is asked for, the topic; no words find all. */
    public List<MissionCard> find(List<MissionCard> cards, String words, @Nullable Topic topic, Language language) {
        var key = NameKey.of(words);
        var named = key.isEmpty() ? Set.<PartyCode>of() : parties.matching(words);
        return ordered(
                cards.stream()
                        .filter(card ->
                                topic == null || card.focalPoints().stream().anyMatch(point -> point.topic() == topic))
                        .filter(card -> key.isEmpty()
                                || named.contains(card.mission().party())
                                || words(card, language)
                                        .anyMatch(word -> NameKey.of(word).contains(key)))
                        .toList(),
                language);
    }

    /** States first, then organisations, each in the order of their names, and the missions of one by their cities. */
    private List<MissionCard> ordered(List<MissionCard> cards, Language language) {
        var order =
                parties
                        .inProtocolOrder(
                                cards.stream()
                                        .map(card -> card.mission().party())
                                        .toList(),
                                language)
                        .stream()
                        .map(Party::code)
                        .toList();
        return cards.stream()
                .sorted(Comparator.comparing(
                                (MissionCard card) -> card.mission().party().isOrganisation())
                        .thenComparingInt(card -> order.indexOf(card.mission().party()))
                        .thenComparing(card -> city(card, language)))
                .toList();
    }

    private String city(MissionCard card, Language language) {
        return stations.get(card.mission().dutyStation()).city().in(language);
    }

    private Stream<String> words(MissionCard card, Language language) {
        var m = messages.in(language);
        return Stream.of(
                        stations.get(card.mission().dutyStation()).city().wordings().values().stream(),
                        card.people().stream().map(person -> titles.office(person.office(), language)),
                        card.people().stream()
                                .map(ListedPerson::name)
                                .flatMap(name -> name == null ? Stream.<String>empty() : scripts(name)),
                        card.focalPoints().stream()
                                .flatMap(point -> Stream.of(point.function(), point.deputy(), point.topicWords(m))),
                        card.entry().mailboxes().stream().map(Mailbox::label))
                .flatMap(word -> word);
    }

    private static Stream<String> scripts(PersonName name) {
        return Stream.of(name.given() + " " + name.family(), name.family() + " " + name.given(), name.in(Language.AR));
    }
}
