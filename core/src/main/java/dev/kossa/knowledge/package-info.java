/**
 * What Kossa believes: versioned, cited data, checked when it is loaded.
 *
 * <p>Key types: {@link dev.kossa.knowledge.Knowledge} and its parts, {@link dev.kossa.knowledge.KnowledgeSource} (core opens no file:
 * a source hands it the texts), {@link dev.kossa.knowledge.Basis} (where a row comes from).
 *
 * <pre>{@code
 * Knowledge knowledge = Knowledge.load(source);              // KnowledgeException with file, line and mend when a check fails
 * knowledge.version();                                       // hash of all that was loaded
 * Finding fever = knowledge.vocabulary().finding("fever").orElseThrow();
 * Likelihood row = knowledge.reasoning().likelihood("fever").orElseThrow();
 * row.basisOf("cellulitis");                                 // counts n/m, source, tag
 * }</pre>
 */
@NullMarked
package dev.kossa.knowledge;

import org.jspecify.annotations.NullMarked;
