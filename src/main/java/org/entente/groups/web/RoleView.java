package org.entente.groups.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.groups.Body;
import org.entente.groups.Role;
import org.entente.parties.Parties;
import org.jspecify.annotations.Nullable;

/** A role with the names of its holder and of its body, if it is of one. */
public record RoleView(Role role, String party, @Nullable LocalizedText body) {

    static List<RoleView> of(List<Role> roles, List<Body> bodies, Parties parties, Language language) {
        Map<UUID, Body> byId = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        return roles.stream()
                .map(role -> {
                    var body = role.bodyId() == null ? null : byId.get(role.bodyId());
                    return new RoleView(
                            role, parties.get(role.party()).shortName(language), body == null ? null : body.name());
                })
                .toList();
    }
}
