package org.entente.texts.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.entente.core.Language;

/**
 * The languages of a text (domain 3.7): the one it is drafted in, those in which it is equally authentic, and those in
 * which it is given as a courtesy. The original is always authentic, and no language is both.
 */
public record TextLanguages(Language original, Set<Language> authentic, Set<Language> courtesy) {

    public TextLanguages {
        var all = EnumSet.of(original);
        all.addAll(authentic);
        var others = EnumSet.noneOf(Language.class);
        others.addAll(courtesy);
        others.removeAll(all);
        authentic = Collections.unmodifiableSet(all);
        courtesy = Collections.unmodifiableSet(others);
    }

    /** Every language of the text, in the order in which the product lists languages. */
    public Set<Language> all() {
        var all = EnumSet.copyOf(authentic);
        all.addAll(courtesy);
        return Collections.unmodifiableSet(all);
    }

    /** The languages other than the original. */
    public Set<Language> translations() {
        var others = EnumSet.copyOf(all());
        others.remove(original);
        return Collections.unmodifiableSet(others);
    }
}
