package org.entente.information.requests;

import java.util.Map;
import org.entente.core.PartyCode;
import org.entente.information.MarkingChanged.Item;
import org.entente.record.AuthoredAct;

/** An official act about the release of an item to further parties; the two sides alone read it. */
public sealed interface ReleaseAct extends AuthoredAct {

    ReleaseRequest request();

    @Override
    Item act();

    @Override
    default Map<String, Object> details() {
        return details(request().reason().words());
    }

    private Map<String, Object> details(String reason) {
        return Map.of(
                "releasableTo",
                request().parties().stream().map(PartyCode::value).sorted().toList(),
                "reason",
                reason);
    }

    record ReleaseRequested(Item act, ReleaseRequest request) implements ReleaseAct {

        @Override
        public String kind() {
            return "information.release-requested";
        }
    }

    /** The marking changes by an act of its own. */
    record ReleaseGranted(Item act, ReleaseRequest request, String reason) implements ReleaseAct {

        @Override
        public String kind() {
            return "information.release-granted";
        }

        @Override
        public Map<String, Object> details() {
            return ReleaseAct.super.details(reason);
        }
    }

    record ReleaseRefused(Item act, ReleaseRequest request, String reason) implements ReleaseAct {

        @Override
        public String kind() {
            return "information.release-refused";
        }

        @Override
        public Map<String, Object> details() {
            return ReleaseAct.super.details(reason);
        }
    }
}
