package org.entente.groups.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.core.Actor;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of members as a document to print, and as a table to take along. */
@Controller
class MembersController {

    private final GroupReading reading;

    MembersController(GroupReading reading) {
        this.reading = reading;
    }

    @GetMapping("/groups/{slug}/members")
    ModelAndView print(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(name = "as-of", required = false) @Nullable String asked) {
        return new ModelAndView("groups/members", "members", reading.members(actor, slug, day(actor, asked)));
    }

    @GetMapping("/groups/{slug}/members.csv")
    ResponseEntity<byte[]> table(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(name = "as-of", required = false) @Nullable String asked) {
        var members = reading.members(actor, slug, day(actor, asked));
        var name = "%s-members-%s.csv".formatted(members.group().acronym(), members.asOf());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(MembersTable.of(members, page.m()).getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate day(Actor actor, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return reading.today();
        }
        var day = GroupController.date(asked);
        if (day == null) {
            throw new NotFound();
        }
        return day;
    }
}
