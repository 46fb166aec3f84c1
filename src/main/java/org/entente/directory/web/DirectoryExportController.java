package org.entente.directory.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.directory.usecase.DirectorySearch;
import org.entente.directory.usecase.MissionCard;
import org.entente.directory.usecase.ReadingTheDirectory;
import org.entente.identity.RequestLimit;
import org.entente.parties.DutyStations;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reader sees of the directory, to take along: one mission, one focal point, or the filtered list of a group. */
@Controller
class DirectoryExportController {

    private final ReadingTheDirectory reading;
    private final DirectorySearch search;
    private final DutyStations stations;
    private final DirectoryTable table;
    private final VCards cards;
    private final RequestLimit limit = new RequestLimit(60);

    DirectoryExportController(
            ReadingTheDirectory reading,
            DirectorySearch search,
            DutyStations stations,
            DirectoryTable table,
            VCards cards) {
        this.reading = reading;
        this.search = search;
        this.stations = stations;
        this.table = table;
        this.cards = cards;
    }

    @GetMapping("/groups/{slug}/directory.csv")
    ResponseEntity<byte[]> table(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String topic) {
        return csv(page, slug, ofGroup(page, slug, DirectoryFilter.of(words.strip(), topic)));
    }

    @GetMapping("/groups/{slug}/directory.vcf")
    ResponseEntity<byte[]> cards(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String topic) {
        return vcf(page, slug, ofGroup(page, slug, DirectoryFilter.of(words.strip(), topic)));
    }

    @GetMapping("/directory/missions/{party}/{station}/mission.csv")
    ResponseEntity<byte[]> table(Page page, @PathVariable String party, @PathVariable String station) {
        return csv(page, party + "-" + station, List.of(mission(page.actor(), party, station)));
    }

    @GetMapping("/directory/missions/{party}/{station}/mission.vcf")
    ResponseEntity<byte[]> card(Page page, @PathVariable String party, @PathVariable String station) {
        return vcf(page, party + "-" + station, List.of(mission(page.actor(), party, station)));
    }

    @GetMapping("/directory/focal-points/{id}/focal-point.vcf")
    ResponseEntity<byte[]> focalPoint(Page page, @PathVariable UUID id) {
        var card = reading.focalPoint(page.actor(), id).orElseThrow(NotFound::new);
        return answer(
                page, name(card) + ".vcf", "vcard", cards.of(card.focalPoints().getFirst(), page.m()));
    }

    @GetMapping("/directory/focal-points/{id}/focal-point.csv")
    ResponseEntity<byte[]> focalPointTable(Page page, @PathVariable UUID id) {
        var card = reading.focalPoint(page.actor(), id).orElseThrow(NotFound::new);
        return csv(page, name(card), List.of(card));
    }

    private static String name(MissionCard card) {
        return "focal-point-" + card.mission().party() + "-" + card.mission().dutyStation();
    }

    private List<MissionCard> ofGroup(Page page, String slug, DirectoryFilter filter) {
        var group = reading.group(page.actor(), slug);
        return search.find(reading.cards(page.actor(), group), filter.words(), filter.topic(), page.language());
    }

    private MissionCard mission(Actor actor, String party, String station) {
        return reading.card(actor, DirectoryController.key(party, station, stations))
                .orElseThrow(NotFound::new)
                .card();
    }

    private ResponseEntity<byte[]> csv(Page page, String name, List<MissionCard> found) {
        return answer(page, name + ".csv", "csv", table.of(found, page.m()));
    }

    private ResponseEntity<byte[]> vcf(Page page, String name, List<MissionCard> found) {
        return answer(page, name + ".vcf", "vcard", cards.of(found, page.m()));
    }

    private ResponseEntity<byte[]> answer(Page page, String name, String type, String content) {
        var account = Optional.ofNullable(page.actor().accountId())
                .map(UUID::toString)
                .orElse("");
        if (!limit.allows(account)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", type, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
