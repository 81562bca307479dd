@NullMarked
package dev.kossa.review;

import org.jspecify.annotations.NullMarked;
