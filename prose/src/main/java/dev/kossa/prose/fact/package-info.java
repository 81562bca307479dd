/**
 * Sentences become facts: who is meant, when it was, what was found, measured, given, tested, thought and done.
 *
 * <p>Key types: {@link dev.kossa.prose.fact.Passage} (a sentence in its surroundings), {@link dev.kossa.prose.fact.Subject},
 * {@link dev.kossa.prose.fact.StoryTeller}.
 */
@NullMarked
package dev.kossa.prose.fact;

import org.jspecify.annotations.NullMarked;
