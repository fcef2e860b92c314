package eu.kalaka.portal.api;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A press that comes while the same one is still being carried out: it asks until there is the first one's answer. */
final class SecondPress {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private SecondPress() {}

    /** The answer; none where the first press takes longer than that. */
    static <T> Answer<T> answered(Supplier<Answer<T>> press, Duration within) {
        long begun = System.nanoTime();
        Answer<T> answer = press.get();
        while (isUnderWay(answer)) {
            if (System.nanoTime() - begun > within.toNanos()) {
                return new Answer.Away<>();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            answer = press.get();
        }
        return answer;
    }

    private static boolean isUnderWay(Answer<?> answer) {
        Problem problem = answer.getProblem();
        return problem != null && problem.isUnderWay();
    }
}
