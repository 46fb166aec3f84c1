package org.entente.information;

/** Why a marking is not changed. Each has its sentence under {@code information.refused.…}. */
public enum MarkingRefusal {
    NO_SUCH_THING,
    /** Only the originator lowers or raises (TLP-03). */
    NOT_ORIGINATOR,
    /** What the public has read cannot be called back by a label. */
    ALREADY_PUBLIC,
    UNCHANGED,
    /** What is to follow by itself follows at a time to come. */
    NO_TIME_TO_COME,
    /** A party that is not of the group, or a person who holds no post of one. */
    NOT_OF_GROUP,
    /** A State that may still object would no longer see what it may object to. */
    UNDER_SILENCE
}
