@NullMarked
package dev.kossa.review.line;

import org.jspecify.annotations.NullMarked;
