package eu.kalaka.platform.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that writes to the store past {@code AggregateStore} and {@link Projection}, because its collection has no outbox.
 * An architecture test forbids such writes everywhere else: a plain save of an aggregate would erase its waiting messages.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface WritesItsOwnCollection {

    /** Which collection, and why it needs no outbox. */
    String value();
}
