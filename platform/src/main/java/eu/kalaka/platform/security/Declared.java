package eu.kalaka.platform.security;

import java.lang.reflect.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** Whom a handler method says it answers. */
public sealed interface Declared {

    /** Whoever has that right somewhere. */
    record ByRight(Right right) implements Declared {}

    /** Everybody who is signed in. */
    record ToSignedIn() implements Declared {}

    /** Everybody. */
    record ToAll() implements Declared {}

    /**
     * What that method declares.
     *
     * @return empty where it declares nothing
     * @throws IllegalStateException where it declares two things, or a right that there is not
     */
    static Optional<Declared> of(HandlerMethod handler) {
        RightOf named = handler.getMethodAnnotation(RightOf.class);
        boolean signedIn = handler.hasMethodAnnotation(SignedIn.class);
        boolean all = handler.hasMethodAnnotation(Public.class);
        if ((named == null ? 0 : 1) + (signedIn ? 1 : 0) + (all ? 1 : 0) > 1) {
            throw new IllegalStateException("Declares more than one right: " + handler);
        }
        if (named != null) {
            return Optional.of(new ByRight(right(named, handler)));
        }
        return signedIn ? Optional.of(new ToSignedIn()) : all ? Optional.of(new ToAll()) : Optional.empty();
    }

    private static Right right(RightOf named, HandlerMethod handler) {
        if (constant(named) instanceof Right right) {
            return right;
        }
        throw new IllegalStateException(
                named.value().getName() + " has no right " + named.right() + ", which is named by " + handler);
    }

    /** A use case need not be public to be named. */
    private static @Nullable Object constant(RightOf named) {
        try {
            Field field = named.value().getDeclaredField(named.right());
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException | NullPointerException e) {
            return null;
        }
    }
}
