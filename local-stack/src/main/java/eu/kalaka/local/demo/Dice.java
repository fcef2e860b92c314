package eu.kalaka.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Chance with a fixed seed. {@link Random}'s sequence is part of its contract, so the network is the same on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double upTo(double limit) {
        return random.nextDouble() * limit;
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> T weighted(List<T> things, ToDoubleFunction<T> weight) {
        double rest = upTo(things.stream().mapToDouble(weight).sum());
        for (T thing : things) {
            rest -= weight.applyAsDouble(thing);
            if (rest < 0) {
                return thing;
            }
        }
        return things.getLast();
    }

    /** As many different things as asked, or all where there are fewer. */
    <T> List<T> some(List<T> things, int count) {
        return shuffled(things).subList(0, Math.min(count, things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> mixed = new ArrayList<>(things);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
