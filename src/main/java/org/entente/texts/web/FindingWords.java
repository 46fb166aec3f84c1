package org.entente.texts.web;

import java.util.Arrays;
import java.util.List;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.texts.model.Finding;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** Says what a finding of the concordance check means, with States by their names (LNG-01). */
@Component
class FindingWords {

    private final Parties parties;

    FindingWords(Parties parties) {
        this.parties = parties;
    }

    List<FindingView> of(List<Finding> findings, Messages m) {
        return findings.stream()
                .map(finding -> new FindingView(sentence(finding, m), finding.isError()))
                .toList();
    }

    String sentence(Finding finding, Messages m) {
        var there = finding.arguments().getOrDefault("original", "");
        var here = finding.arguments().getOrDefault("translation", "");
        return switch (finding.kind()) {
            case MISSING -> m.get("texts.finding.missing", "language", TextWords.language(m, finding.language()));
            case NUMBERS -> m.get("texts.finding.numbers", "original", there, "translation", here);
            case NUMBER_IN_WORDS -> m.get("texts.finding.number-in-words", "original", there, "translation", here);
            case PERCENTAGES -> m.get("texts.finding.percentages", "original", there, "translation", here);
            case CURRENCIES -> m.get("texts.finding.currencies", "original", there, "translation", here);
            case DATES -> m.get("texts.finding.dates", "original", there, "translation", here);
            case SYMBOLS -> m.get("texts.finding.symbols", "original", there, "translation", here);
            case BRACKETS -> m.get("texts.finding.brackets", "original", there, "translation", here);
            case STATES -> m.get("texts.finding.states", "original", states(there, m), "translation", states(here, m));
            case STATES_UNSURE ->
                m.get("texts.finding.states-unsure", "original", states(there, m), "translation", states(here, m));
            case ALIAS ->
                m.get(
                        "texts.finding.alias",
                        "name",
                        finding.arguments().getOrDefault("name", ""),
                        "official",
                        parties.get(new PartyCode(finding.arguments().getOrDefault("code", "")))
                                .shortName(finding.language()));
        };
    }

    private String states(String codes, Messages m) {
        return codes.equals(Finding.NOTHING)
                ? codes
                : m.list(
                        parties
                                .inProtocolOrder(
                                        Arrays.stream(codes.split(", "))
                                                .map(PartyCode::new)
                                                .toList(),
                                        m.language())
                                .stream()
                                .map(state -> state.shortName(m.language()))
                                .toList());
    }
}
