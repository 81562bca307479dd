/** Edits of texts: each changes what it says, and nothing else. */
@NullMarked
package dev.kossa.prose.edit;

import org.jspecify.annotations.NullMarked;
