/**
 * A phrase becomes mentions: which concept, present or absent, how sure, on which side and where. Linear time, offsets preserved; the
 * rules lie in {@code knowledge/language}, the words in the vocabulary or, for a language other than that of the vocabulary, in its file.
 *
 * <p>Key types: {@link dev.kossa.language.PhraseReader}, {@link dev.kossa.language.Mention}, {@link dev.kossa.language.TextContext},
 * {@link dev.kossa.language.LanguageRules}.
 *
 * <pre>{@code
 * PhraseReader reader = PhraseReader.of(knowledge, "en");
 * for (Mention mention : reader.read("no fracture, calcification in the soft tissue of the left hand", TextContext.IMAGING)) {
 *     mention.concept();   // fracture, then soft-tissue-calcification
 *     mention.presence();  // ABSENT, then PRESENT
 *     mention.site();      // empty, then left hand
 * }
 * }</pre>
 *
 * <p>A text is cut into tokens ({@code Tokenizer}) and sentences; times, places, concepts and phrases of the language are found in each
 * ({@code Spotting}, {@code SentenceBuilder}) and stand in elements, which are often the items of lists. Then the cues say what they
 * govern ({@code Scope} tells the rule), and every concept gets its places ({@code Placing}).
 */
@NullMarked
package dev.kossa.language;

import org.jspecify.annotations.NullMarked;
