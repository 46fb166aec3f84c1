package org.entente.identity.model;

import java.util.Arrays;
import java.util.Optional;
import org.entente.identity.Post;

/** What the administrator of a mission does to a post; the path is the last part of its address. */
public enum PostAct {
    CHANGE("change"),
    SUSPENSION("suspension"),
    RESUMPTION("resumption"),
    END("end");

    private final String path;

    PostAct(String path) {
        this.path = path;
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** The act behind the last part of an address. */
    public static Optional<PostAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    /** Whether it is an act for a post as it stands. */
    public boolean fits(Post post) {
        return post.until() == null
                && switch (this) {
                    case CHANGE, END -> true;
                    case SUSPENSION -> !post.suspended();
                    case RESUMPTION -> post.suspended();
                };
    }
}
