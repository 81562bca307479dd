/**
 * Where the knowledge lies: on the class path or in a folder.
 *
 * <p>Key types: {@link dev.kossa.cli.source.ClassPathKnowledge}, {@link dev.kossa.cli.source.FolderKnowledge}.
 *
 * <pre>{@code
 * Knowledge shipped = Knowledge.load(new ClassPathKnowledge());
 * Knowledge own = Knowledge.load(new FolderKnowledge(Path.of("knowledge")));
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.source;

import org.jspecify.annotations.NullMarked;
