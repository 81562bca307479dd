package dev.kossa.prose.text;

/** What a part of a document is about. */
public enum SectionKind {
    /** Title, authors, and what else comes before the text. */
    TITLE,
    /** An abstract without parts. */
    ABSTRACT,
    /** The part of an abstract that says why the case is told. */
    ABSTRACT_BACKGROUND,
    /** The part of an abstract that tells the case. */
    ABSTRACT_CASE,
    /** The part of an abstract that says what follows from the case. */
    ABSTRACT_CONCLUSION,
    BACKGROUND,
    CASE,
    DISCUSSION,
    CONCLUSION,
    /** Methods, consent, funding and the like. */
    OTHER;

    /** Whether it tells of the patient of the document: the case, and an abstract unless it says which of its parts does. */
    public boolean tellsCase() {
        return this == CASE || this == ABSTRACT_CASE || this == ABSTRACT;
    }

    /** Whether it belongs to the abstract. */
    public boolean isAbstract() {
        return this == ABSTRACT || this == ABSTRACT_BACKGROUND || this == ABSTRACT_CASE || this == ABSTRACT_CONCLUSION;
    }
}
