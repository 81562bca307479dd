package dev.kossa.prose.edit;

import java.util.List;

/** Finds what can be edited in a text. */
interface Editor {
    /** Every edit of its kind that the text allows. */
    List<Edit> edits(Scene scene);
}
