package org.entente.press.model;

/** Where a report stands in the review of its group. */
public enum ReportState {
    TO_REVIEW,
    REVIEWED,
    SET_ASIDE
}
