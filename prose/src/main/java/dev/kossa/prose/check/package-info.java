/**
 * A told story against itself: statements that do not agree, and what the text makes its reader expect and does not say. Values that are
 * called normal and are not, and what follows from the facts, is said by the review of the record.
 *
 * <p>Key types: {@link dev.kossa.prose.check.Account} (a document with the story of its patient),
 * {@link dev.kossa.prose.check.StoryCheck}.
 */
@NullMarked
package dev.kossa.prose.check;

import org.jspecify.annotations.NullMarked;
