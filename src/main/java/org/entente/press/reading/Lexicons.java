package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.Language;
import org.entente.parties.Parties;

/** The lexicons of the six languages, each built when it is first asked for. */
final class Lexicons {

    private static final List<String> TOPICS =
            List.of("states", "organizations", "words", "persons", "numbers", "groups");

    private static final Set<String> LATIN = Set.of("en", "fr", "es");

    private final Parties parties;
    private final Map<String, Lexicon> built = new ConcurrentHashMap<>();

    Lexicons(Parties parties) {
        this.parties = parties;
    }

    Lexicon of(Language language) {
        return built.computeIfAbsent(language.tag(), this::build);
    }

    private Lexicon build(String language) {
        var lexicon = new Lexicon(language);
        var inflections = new HashMap<String, String[]>();
        for (var topic : TOPICS) {
            new LexiconFile(inflections, lexicon::add).read(language + "." + topic + ".txt");
        }
        if (LATIN.contains(language)) {
            new LexiconFile(inflections, lexicon::add).read("latin.given.txt");
        }
        new LexiconFile(inflections, lexicon::add).read("coins.txt");
        names(lexicon, Language.of(language).orElseThrow());
        Coins.codes().forEach(code -> lexicon.add("currency", code, code));
        Cities.into(lexicon);
        return lexicon;
    }

    /** The parties' own names and aliases, except those that the language's table calls rare as names. */
    private void names(Lexicon lexicon, Language language) {
        var rare = new HashSet<String>();
        new LexiconFile(
                        new HashMap<>(),
                        (section, value, forms) -> forms.forEach(form -> rare.add(FoldedText.key(form))))
                .readOnly("weak", language.tag() + ".states.txt");
        parties.namesIn(language).forEach((code, names) -> {
            var state = !code.value().startsWith("ORG-");
            for (var name : spelled(names)) {
                if (state && !rare.contains(FoldedText.key(name))) {
                    lexicon.add("state", code.value(), name);
                } else if (!state && ORGANISATIONS.containsKey(code.value())) {
                    lexicon.add("org", ORGANISATIONS.get(code.value()), name);
                }
            }
        });
    }

    /** Neither inverted names nor names behind their article: the article is not part of what is found. */
    private static List<String> spelled(Set<String> names) {
        var spelled = new ArrayList<String>();
        for (var name : names) {
            if (name.indexOf('(') < 0
                    && name.indexOf('（') < 0
                    && name.length() > 1
                    && !Character.isLowerCase(name.charAt(0))) {
                spelled.add(name);
            }
        }
        return spelled;
    }

    private static final String SAME =
            "UN WHO UNDP UNICEF UNESCO UNHCR WFP FAO IAEA OPCW ICC ICJ WTO IMF WB OCHA UNRWA UNEP "
                    + "UNIDO ILO IOM ITU NATO EU LAS GCC OIC ASEAN SCO CSTO CIS BRICS G7 G20 G77 NAM OSCE COE "
                    + "ECOWAS SADC IGAD CELAC ALBA MERCOSUR OAS CARICOM EAEU OPEC";

    /** Codes of the parties' tables that the press review has, as they are there or otherwise. */
    static final Map<String, String> ORGANISATIONS = organisations();

    private static Map<String, String> organisations() {
        var codes = new HashMap<String, String>();
        for (var code : SAME.split(" ")) {
            codes.put("ORG-" + code, code);
        }
        codes.put("ORG-AU", "AFRICAN_UNION");
        codes.put("ORG-ICRC", "RED");
        codes.put("ORG-IFRC", "RED");
        return Map.copyOf(codes);
    }
}
