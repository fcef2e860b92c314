package eu.kalaka.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the {@link Right} that a request to this handler needs. Who has it nowhere is refused (403) before the request is read;
 * whether it reaches the record in question, the use case decides.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RightOf {

    /** The use case that declares the right. */
    Class<?> value();

    /** Which of its constants, where it has several. */
    String right() default "RIGHT";
}
