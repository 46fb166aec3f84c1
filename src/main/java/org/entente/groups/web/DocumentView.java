package org.entente.groups.web;

import java.util.List;
import org.entente.groups.GroupDocument;

/**
 * A document of a group.
 *
 * @param versions the latest first; none where it was never kept
 */
public record DocumentView(GroupDocument.Kind kind, List<Version> versions) {

    /** @param party whose mission kept it, by name */
    public record Version(GroupDocument document, String party) {}
}
