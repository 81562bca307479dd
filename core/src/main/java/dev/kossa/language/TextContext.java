package dev.kossa.language;

/** What kind of text a phrase stands in; the same word can mean another concept in another kind. */
public enum TextContext {
    CLINICAL,
    IMAGING,
    TISSUE,
    DRUG,
    LABORATORY,
    SITE,
    METHOD
}
