package org.entente.identity;

import java.util.List;
import org.entente.core.Language;

/**
 * The accounts that a demonstration offers on its sign-in page, by group and State. No such bean exists on a server that
 * is not a demonstration, and the page asks for loopback besides.
 */
public interface DemonstrationAccounts {

    List<Section> sections(Language language);

    /** The accounts of one group, under its name. */
    record Section(String heading, List<Account> accounts) {}
}
