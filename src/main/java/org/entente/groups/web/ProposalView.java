package org.entente.groups.web;

import java.util.List;
import java.util.Map;
import org.entente.groups.model.Proposal;

/**
 * A proposal of co-chairs as its page shows it.
 *
 * @param act what the act is called
 * @param missing those in the chair that have not confirmed it, by name
 * @param mayConfirm whether the reader's mission is one of them
 * @param fields what is sent to see the act whole and to confirm it
 */
public record ProposalView(
        Proposal proposal, String act, List<String> missing, boolean mayConfirm, Map<String, List<String>> fields) {}
