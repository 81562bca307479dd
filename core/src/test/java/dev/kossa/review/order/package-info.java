@NullMarked
package dev.kossa.review.order;

import org.jspecify.annotations.NullMarked;
