/** What files become: S01 plain text, S02 PDF, S03 PDF that cannot be read, S04 JATS, S05 XML that cannot be read, S06 other files. */
@NullMarked
package dev.kossa.prose.source;

import org.jspecify.annotations.NullMarked;
