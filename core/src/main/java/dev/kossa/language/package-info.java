/**
 * A phrase becomes mentions: which concept, present or absent, how sure, on which side and where. Linear time, offsets preserved; the
 * rules lie in {@code knowledge/language}, the words in the vocabulary.
 *
 * <p>Key types: {@link dev.kossa.language.PhraseReader}, {@link dev.kossa.language.Mention}, {@link dev.kossa.language.TextContext}.
 *
 * <pre>{@code
 * PhraseReader reader = PhraseReader.of(knowledge);
 * reader.read("no fracture, calcification in the soft tissue of the left hand", TextContext.IMAGING);
 * // fracture ABSENT; soft-tissue-calcification PRESENT at left hand
 * }</pre>
 */
@NullMarked
package dev.kossa.language;

import org.jspecify.annotations.NullMarked;
