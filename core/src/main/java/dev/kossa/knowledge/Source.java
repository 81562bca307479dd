package dev.kossa.knowledge;

import java.util.Optional;

/**
 * A publication or other source.
 *
 * @param id kebab-case id
 * @param title what people read
 * @param address DOI, PMID or web address; empty for the project's own assumptions
 * @param tag how it was read
 * @param year year of publication, if known
 */
public record Source(String id, String title, String address, Tag tag, Optional<Integer> year) {}
