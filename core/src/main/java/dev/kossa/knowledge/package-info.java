/**
 * What Kossa believes: versioned, cited data, checked when it is loaded.
 *
 * <p>Key types: {@link dev.kossa.knowledge.Knowledge} and its parts, {@link dev.kossa.knowledge.KnowledgeSource} (core opens no file:
 * a source hands it the texts), {@link dev.kossa.knowledge.Layers} (policy profile and overlays), {@link dev.kossa.knowledge.Basis}
 * (where a row comes from), {@link dev.kossa.knowledge.KnowledgeCatalogue}, {@link dev.kossa.knowledge.KnowledgeDiff} and
 * {@link dev.kossa.knowledge.KnowledgeLint} for people who read and change it.
 *
 * <pre>{@code
 * Knowledge knowledge = Knowledge.load(source);              // KnowledgeException with file, line and mend of all that is wrong
 * knowledge.version();                                       // hash of all that was loaded
 * Finding fever = knowledge.vocabulary().finding("fever").orElseThrow();
 * Likelihood likelihood = knowledge.reasoning().likelihood("fever").orElseThrow();
 * likelihood.rows().get(0).estimate().basis().row();         // "likelihoods/general.yaml#fever/iatrogenic-calcinosis-cutis"
 * KnowledgeCatalogue.of(knowledge).show("fever");            // all rows about fever, with their sources
 * }</pre>
 */
@NullMarked
package dev.kossa.knowledge;

import org.jspecify.annotations.NullMarked;
