/**
 * The command {@code kossa knowledge}: checks the knowledge, lists it, shows all that is known about an id, compares two versions.
 *
 * <p>Key type: {@link dev.kossa.cli.knowledge.KnowledgeCommand}.
 *
 * <pre>{@code
 * CommandLine command = KnowledgeCommand.create(terminal);
 * command.execute("show", "hard-lesion");
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.knowledge;

import org.jspecify.annotations.NullMarked;
