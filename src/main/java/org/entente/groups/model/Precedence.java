package org.entente.groups.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the parties of a group stand (GRP-11).
 *
 * @param language by whose names; none for the reader's
 * @param from the party with which the order begins, drawn by lot or by rotation; none for the beginning of the alphabet
 */
public record Precedence(
        @Nullable Language language, @Nullable PartyCode from, ChairPlace chairPlace) {

    /** Where those in the chair stand. */
    public enum ChairPlace {
        IN_ORDER,
        FIRST,
        LAST
    }

    public static final Precedence USUAL = new Precedence(null, null, ChairPlace.IN_ORDER);

    public Language languageFor(Language reader) {
        return language == null ? reader : language;
    }

    /**
     * The parties in their order.
     *
     * @param alphabetical the parties in alphabetical order, with the party the order begins with, whether it belongs to
     *     them or not
     * @param parties those to be shown
     * @param chairs those of them in the chair
     */
    public List<PartyCode> order(
            List<PartyCode> alphabetical, Collection<PartyCode> parties, Collection<PartyCode> chairs) {
        var turned = new ArrayList<>(alphabetical);
        var start = from == null ? -1 : turned.indexOf(from);
        if (start > 0) {
            Collections.rotate(turned, -start);
        }
        var shown = turned.stream().filter(parties::contains).toList();
        if (chairPlace == ChairPlace.IN_ORDER) {
            return shown;
        }
        var seated = shown.stream().filter(chairs::contains);
        var others = shown.stream().filter(party -> !chairs.contains(party));
        return (chairPlace == ChairPlace.FIRST ? Stream.concat(seated, others) : Stream.concat(others, seated))
                .toList();
    }
}
