package org.entente.texts;

import java.util.Map;
import org.entente.record.AuthoredAct;
import org.entente.texts.model.Version;

/** A version was frozen and issued under a symbol. */
public record VersionIssued(TextAct act, Version.Issue issue) implements AuthoredAct {

    @Override
    public String kind() {
        return "texts.version-issued";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "symbol", issue.symbol().toString(),
                "sha256", TextAct.byTag(issue.sha256()),
                "sha256OfAll", issue.sha256OfAll());
    }
}
