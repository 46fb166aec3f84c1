package org.entente.information.web;

import java.util.List;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.information.files.AttachedFile;
import org.entente.information.files.AttachedFiles;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** The files of a group on its page; those of its texts hang there. */
@Component
class FilesOfGroup implements GroupSection {

    private static final int MOST = 5;

    private final AttachedFiles files;

    FilesOfGroup(AttachedFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String heading(Messages m) {
        return m.get("information.files.heading");
    }

    @Override
    public String path(Group group) {
        return "/files/of/" + group.id();
    }

    @Override
    public List<Entry> entries(Actor actor, Group group, Messages m) {
        return files.latest(group.id(), MOST).stream()
                .map(file -> entry(actor, file, m))
                .toList();
    }

    private static Entry entry(Actor actor, AttachedFile file, Messages m) {
        return new Entry(
                file.name(),
                file.path(),
                null,
                file.tlp().label(),
                file.isRecalled() ? m.get("information.file.recalled") : FileWords.kind(m, file),
                file.isRecalled() ? "stop" : "",
                m.dateTime(file.attachedAt(), actor.zone()));
    }
}
