package org.entente.press.web;

import org.entente.press.model.TaughtName;

/**
 * A taught name as its readers see it.
 *
 * @param meaning what it stands for, in words
 * @param by the State that taught it
 */
public record NameView(TaughtName name, String meaning, String by) {

    static NameView of(TaughtName name, FactWords words) {
        var meaning = name.kind() == TaughtName.Kind.PARTY ? words.party(name.meaning()) : name.meaning();
        return new NameView(name, meaning, words.party(name.taughtBy().value()));
    }
}
