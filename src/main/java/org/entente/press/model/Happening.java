package org.entente.press.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An event as the press tells it: the reports and what of them is confirmed.
 *
 * @param day the first day that it may have been on
 * @param reports the earliest retrieved first
 * @param claims the confirmed ones of all its reports
 */
public record Happening(UUID id, LocalDate day, List<Report> reports, List<Claim> claims) {

    public Happening {
        reports = List.copyOf(reports);
        claims = claims.stream()
                .sorted(Comparator.comparing(Claim::kind)
                        .thenComparing(Claim::reportId)
                        .thenComparingInt(Claim::number))
                .toList();
    }

    /** The first claim that says what it was. */
    public Optional<Claim> event() {
        return claims.stream().filter(claim -> claim.kind() == ClaimKind.EVENT).findFirst();
    }

    public List<Claim> of(ClaimKind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    public Report report(Claim claim) {
        return reports.stream()
                .filter(report -> report.id().equals(claim.reportId()))
                .findFirst()
                .orElseThrow();
    }

    /** Everyone who took part, by any of the reports. */
    public Set<String> participants() {
        var all = new TreeSet<String>();
        of(ClaimKind.PARTICIPANTS).forEach(claim -> all.addAll(claim.facts().codes(ClaimField.PARTIES)));
        return all;
    }
}
