package org.entente.information.files;

import java.util.Map;
import org.entente.information.MarkingChanged.Item;
import org.entente.record.AuthoredAct;

/** An official act upon a file: which file, by its name and by the hash of what it holds. */
public sealed interface FileAct extends AuthoredAct {

    AttachedFile file();

    @Override
    Item act();

    @Override
    default Map<String, Object> details() {
        return Map.of("name", file().name(), "sha256", file().sha256());
    }

    record FileAttached(Item act, AttachedFile file) implements FileAct {

        @Override
        public String kind() {
            return "information.file-attached";
        }
    }

    record FileRecalled(Item act, AttachedFile file) implements FileAct {

        @Override
        public String kind() {
            return "information.file-recalled";
        }
    }

    /** A State says that nothing of a recalled file is left with it. */
    record DestructionConfirmed(Item act, AttachedFile file) implements FileAct {

        @Override
        public String kind() {
            return "information.destruction-confirmed";
        }
    }
}
